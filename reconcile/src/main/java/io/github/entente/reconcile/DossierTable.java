package io.github.entente.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.core.Dossier;
import io.github.entente.core.Polarity;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.evidence.StatementReader;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.table.Spelling;
import io.github.entente.reconcile.vote.Decision;
import io.github.entente.reconcile.vote.Decisions;
import io.github.entente.reconcile.vote.Meaning;
import io.github.entente.reconcile.vote.Position;
import io.github.entente.reconcile.vote.QuestionDecisions;
import io.github.entente.reconcile.vote.Vote;
import io.github.entente.reconcile.vote.VoteRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The votes of a dossier as a {@link ClaimTable} for algorithms that know nothing else, with the
 * way back from its numbers.
 *
 * <pre>{@code
 * DossierTable wrapped = DossierTable.of(dossier, ReconcilePolicy.DEFAULT);
 * TruthResult truth = TruthRunner.DEFAULT.run(new Accu(), wrapped.table());
 * ClaimValue first = wrapped.value(0);
 * }</pre>
 *
 * <p>An item is one thing to be decided: a question with one answer, or whether something is a
 * member of a set. Sources are the witnesses, however many carry what they say. Candidates are what
 * they say, its contrary included where there is nothing else. A claim weighs as much as its
 * witness's vote: less if it was hedged, passed on or in his own interest. A value that leaves more
 * open than another one is more general.
 *
 * <p>A table cannot hold everything. Bounds and, on questions with many possible answers, denials
 * are left out and counted. No claim has a time, no two depend on each other, and of values that
 * overlap without one refining the other the table does not know.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DossierTable {
  private final ClaimTable table;
  private final ImmutableMap<String, Question> questions;
  private final ImmutableMap<String, Answer> answers;
  private final int denials;
  private final int bounds;

  private DossierTable(Collector collected, ClaimTable table) {
    this.table = table;
    this.questions = ImmutableMap.copyOf(collected.questions);
    this.answers = ImmutableMap.copyOf(collected.answers);
    this.denials = collected.denials;
    this.bounds = collected.bounds;
  }

  /**
   * The table of a dossier. O(claims), beside a comparison of the values of each question.
   *
   * @param policy how much claims count
   */
  public static DossierTable of(Dossier dossier, ReconcilePolicy policy) {
    VoteRules rules = new VoteRules(dossier, policy.weights());
    Collector collector = new Collector();
    for (QuestionEvidence evidence : StatementReader.read(dossier)) {
      collector.add(Decisions.on(evidence, rules));
    }
    return new DossierTable(collector, collector.build(dossier));
  }

  /** The claims. */
  public ClaimTable table() {
    return table;
  }

  /** The question that an item of the table is about. */
  public Question question(int item) {
    return Objects.requireNonNull(questions.get(table.item(item)));
  }

  /** The value that a candidate of the table names, or denies. */
  public ClaimValue value(int candidate) {
    return answer(candidate).value;
  }

  /** Whether a candidate of the table is its value, or the contrary of it. */
  public Polarity polarity(int candidate) {
    return answer(candidate).polarity;
  }

  private Answer answer(int candidate) {
    return Objects.requireNonNull(answers.get(table.value(table.valueOf(candidate))));
  }

  /** How many votes were left out because they deny one of many possible values. */
  public int denials() {
    return denials;
  }

  /** How many votes were left out because they only limit the answer. */
  public int bounds() {
    return bounds;
  }

  private record Answer(ClaimValue value, Polarity polarity) {
    String name() {
      return (polarity == Polarity.POSITIVE ? "" : "not ") + value.canonicalText();
    }
  }

  /** Gathers what goes into the table. */
  private static final class Collector {
    private final ClaimTableBuilder claims = ClaimTable.builder(Spelling.EXACT);
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private int denials;
    private int bounds;

    void add(QuestionDecisions question) {
      ImmutableList<Decision> decisions = question.decisions();
      for (Decision decision : decisions) {
        String item = name(question.evidence().question(), decision, decisions.size() > 1);
        questions.put(item, question.evidence().question());
        for (Vote vote : decision.votes()) {
          for (Meaning meaning : vote.meanings()) {
            add(item, decision, vote, meaning);
          }
        }
      }
    }

    private String name(Question question, Decision decision, boolean isOneOfSeveral) {
      String name =
          isOneOfSeveral
              ? question + " = " + decision.options().get(0).value().canonicalText()
              : question.toString();
      while (questions.containsKey(name)) {
        name += "'"; // two questions may read alike
      }
      return name;
    }

    private void add(String item, Decision decision, Vote vote, Meaning meaning) {
      Position position = meaning.position();
      if (position.isBound()) {
        bounds++;
      } else if (decision.space().isOpen() && !position.isAsserted()) {
        denials++;
      } else {
        Answer answer = new Answer(position.value(), position.polarity());
        answers.put(answer.name(), answer);
        claims.add(vote.witness().ref(), item, answer.name(), meaning.weight());
      }
    }

    ClaimTable build(Dossier dossier) {
      return claims
          .hierarchy((item, general, specific) -> isFiner(specific, general, dossier))
          .build();
    }

    private boolean isFiner(String specific, String general, Dossier dossier) {
      Answer fine = Objects.requireNonNull(answers.get(specific));
      Answer wide = Objects.requireNonNull(answers.get(general));
      return fine.polarity == Polarity.POSITIVE
          && wide.polarity == Polarity.POSITIVE
          && fine.value.relationTo(wide.value, dossier) == ValueRelation.REFINES;
    }
  }
}
