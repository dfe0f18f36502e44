package io.github.entente.reconcile.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.entente.core.AsksFor;
import io.github.entente.core.Attributes;
import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Dossier;
import io.github.entente.core.Implication;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import io.github.entente.reconcile.dependence.SpeakerChain;
import io.github.entente.reconcile.dependence.SpeakerChains;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads out what each claim of a dossier says on which question: on its own one, on those that its
 * answer implies, on the content of what it reports, and on the date of what it bounds.
 *
 * <p>Takes O(claims) beside the implications that can be reached from each claim.
 *
 * @since 0.1.0
 */
public final class StatementReader {
  private final Dossier dossier;
  private final SpeakerChains chains;
  private final ImmutableListMultimap<Question, Implication> implications;
  private final Map<Question, List<Statement>> byQuestion = new HashMap<>();

  private StatementReader(Dossier dossier) {
    this.dossier = dossier;
    this.chains = SpeakerChains.of(dossier);
    this.implications = Multimaps.index(dossier.implications(), Implication::premise);
  }

  /** All that a dossier says, by question, in the order of questions. */
  public static ImmutableList<QuestionEvidence> read(Dossier dossier) {
    StatementReader reader = new StatementReader(dossier);
    dossier.claims().forEach(reader::read);
    return reader.byQuestion.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new QuestionEvidence(
                    entry.getKey(),
                    dossier.attribute(entry.getKey().attribute()).orElseThrow(),
                    ImmutableList.copyOf(entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  private void read(SourcedClaim claim) {
    SpeakerChain chain = chains.of(claim);
    boolean reports = claim.value() instanceof PropositionValue;
    // To report that somebody denied something is to affirm that he spoke.
    Polarity polarity = reports ? Polarity.POSITIVE : claim.polarity();
    Answer answer = new Answer(claim.question(), claim.value(), claim.realis());
    add(claim, Origin.STATED, answer, polarity, chain);
    implied(answer, polarity).forEach(a -> add(claim, Origin.IMPLIED, a, polarity, chain));
    if (claim.value() instanceof PropositionValue content) {
      readContent(claim, content);
    }
    readBound(claim, chain);
  }

  private void readContent(SourcedClaim claim, PropositionValue content) {
    SpeakerChain chain = chains.ofContent(claim);
    Answer answer = new Answer(content.question(), content.value(), claim.realis());
    add(claim, Origin.REPORTED, answer, claim.polarity(), chain);
    implied(answer, claim.polarity())
        .forEach(a -> add(claim, Origin.IMPLIED_BY_REPORT, a, claim.polarity(), chain));
  }

  private void readBound(SourcedClaim claim, SpeakerChain chain) {
    if (claim.basis() == Basis.BOUND
        && claim.question().subject() instanceof EventId event
        && !(claim.value() instanceof TimeValue)
        && claim.validity().isPresent()) {
      ClaimValue limit = TimeValue.of(claim.validity().get());
      Answer answer = new Answer(Attributes.DATE.of(event), limit, claim.realis());
      add(claim, Origin.BOUND, answer, Polarity.POSITIVE, chain);
    }
  }

  private void add(
      SourcedClaim claim, Origin origin, Answer answer, Polarity polarity, SpeakerChain chain) {
    byQuestion
        .computeIfAbsent(answer.question(), question -> new ArrayList<>(4))
        .add(statement(claim, origin, answer, polarity, chain));
  }

  private Statement statement(
      SourcedClaim claim, Origin origin, Answer answer, Polarity polarity, SpeakerChain chain) {
    AsksFor asked = asksFor(answer.question());
    boolean isOfSaying =
        asked == AsksFor.UTTERANCE
            || (claim.value() instanceof PropositionValue && !origin.isReported());
    return new Statement(
        claim,
        origin,
        answer.value(),
        polarity,
        realis(answer.realis(), asked),
        isOfSaying ? Certainty.CT : claim.certainty(),
        chain);
  }

  /**
   * Where a question asks for an intention, to tell of it as intended is to tell it as a fact;
   * where it asks what was said, whatever was said is.
   */
  private static Realis realis(Realis told, AsksFor asked) {
    boolean isFact =
        switch (asked) {
          case FACT -> false;
          case INTENTION -> told == Realis.INTENDED || told == Realis.FUTURE;
          case UTTERANCE -> true;
        };
    return isFact ? Realis.ACTUAL : told;
  }

  private AsksFor asksFor(Question question) {
    return dossier.attribute(question.attribute()).orElseThrow().asksFor();
  }

  /**
   * Everything that follows from an answer, in one step or several. Nothing follows from a denial:
   * whoever denies the premise does not deny the conclusion.
   */
  private Set<Answer> implied(Answer answer, Polarity polarity) {
    if (polarity == Polarity.NEGATIVE || !implications.containsKey(answer.question())) {
      return Set.of();
    }
    Set<Answer> reached = new LinkedHashSet<>();
    Deque<Answer> open = new ArrayDeque<>(List.of(answer));
    while (!open.isEmpty()) {
      Answer premise = open.remove();
      for (Implication implication : implications.get(premise.question())) {
        if (holds(implication, premise) && !implication.conclusion().equals(answer.question())) {
          Answer conclusion =
              new Answer(
                  implication.conclusion(),
                  implication.conclusionValue().orElse(premise.value()),
                  implication.conclusionRealis().orElse(premise.realis()));
          if (reached.add(conclusion)) {
            open.add(conclusion);
          }
        }
      }
    }
    return reached;
  }

  private boolean holds(Implication implication, Answer premise) {
    return implication
        .premiseValue()
        .map(required -> premise.value().relationTo(required, dossier).isWithin())
        .orElse(true);
  }

  /** An answer to a question, whoever gives it. */
  private record Answer(Question question, ClaimValue value, Realis realis) {}
}
