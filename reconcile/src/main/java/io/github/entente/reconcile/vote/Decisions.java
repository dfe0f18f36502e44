package io.github.entente.reconcile.vote;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import io.github.entente.core.Attribute;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Polarity;
import io.github.entente.core.time.TimeRegion;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Extent.OnLine;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.UnsupportedValue;
import io.github.entente.reconcile.dependence.SharedTexts;
import io.github.entente.reconcile.evidence.Exclusion;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.hypothesis.HypothesisSpace;
import io.github.entente.reconcile.hypothesis.LaidOut;
import io.github.entente.reconcile.vote.Option.Standing;
import io.github.entente.reconcile.vote.ValueGroups.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what is to be decided on a question, and what each witness says to it.
 *
 * <p>Takes O(n log n) for n statements, beside those of one witness, which are compared with each
 * other, and lists that are complete ({@link MembershipPositions}).
 *
 * @since 0.1.0
 */
public final class Decisions {
  private final QuestionEvidence evidence;
  private final Attribute<?> attribute;
  private final VoteRules rules;
  private final SharedTexts texts;
  private final Optional<TimeRegion> time;
  private final ValuesLaidOut values = new ValuesLaidOut();
  private final Map<Statement, Exclusion> excluded = new LinkedHashMap<>();

  private Decisions(QuestionEvidence evidence, VoteRules rules, Optional<TimeRegion> time) {
    this.time = time;
    this.evidence = evidence;
    this.attribute = evidence.attribute();
    this.rules = rules;
    this.texts = rules.sharedTexts(evidence);
  }

  /** What is to be decided on a question. */
  public static QuestionDecisions on(QuestionEvidence evidence, VoteRules rules) {
    return new Decisions(evidence, rules, Optional.empty()).all();
  }

  /** What is to be decided on a question whose answer changes, as of a time. */
  public static QuestionDecisions at(TimeRegion time, QuestionEvidence evidence, VoteRules rules) {
    return new Decisions(evidence, rules, Optional.of(time)).all();
  }

  /**
   * What is to be decided on a question with one answer, so that the decision knows the region of a
   * value, which nobody need have named. Empty if nothing counts there.
   */
  public static Optional<Decision> asking(
      ClaimValue value, QuestionEvidence evidence, VoteRules rules, Optional<TimeRegion> time) {
    Decisions decisions = new Decisions(evidence, rules, time);
    LaidOut asked = LaidOut.of(value);
    List<Position> positions = decisions.comparable(decisions.positions());
    Set<LaidOut> values = values(positions);
    values.add(asked);
    return ValueGroups.of(values, rules.dossier()).stream()
        .filter(group -> group.decided().contains(asked))
        .map(group -> decisions.choice(group, visible(positions, group), Optional.of(asked)))
        .filter(decision -> !decision.votes().isEmpty())
        .findFirst();
  }

  private QuestionDecisions all() {
    ImmutableList<Position> positions = ImmutableList.copyOf(comparable(positions()));
    ImmutableList<Decision> decisions =
        positions.isEmpty()
            ? ImmutableList.of()
            : switch (attribute.cardinality()) {
              case ONE, CUMULATIVE -> choices(positions);
              case OPEN_SET, CLOSED_SET, OVER_TIME -> memberships(positions);
            };
    return new QuestionDecisions(
        evidence, decisions, positions, ImmutableMap.copyOf(excluded), values);
  }

  /** Counts as of the time that is asked for, or else as of the latest that anybody tells of. */
  private List<Position> comparable(List<Position> positions) {
    if (attribute.cardinality() != Cardinality.CUMULATIVE) {
      return positions;
    }
    CumulativePositions counts = new CumulativePositions(rules);
    return time.or(() -> counts.latest(positions))
        .map(asked -> counts.at(asked, positions))
        .orElse(positions);
  }

  /** What the statements that count say, as positions on their own values. */
  private List<Position> positions() {
    Repetitions repetitions = new Repetitions(evidence.statements(), rules.copies());
    boolean isNoneClaimed = isNoneClaimed();
    List<Position> positions = new ArrayList<>(evidence.statements().size());
    for (Statement statement : evidence.statements()) {
      double weight = rules.weight(statement);
      if (statement.value() instanceof UnsupportedValue) {
        excluded.put(statement, Exclusion.UNSUPPORTED_VALUE);
      } else if (statement.value() instanceof SomeValue && !isNoneClaimed) {
        excluded.put(statement, Exclusion.NO_DEFINITE_VALUE);
      } else if (weight == 0) {
        excluded.put(statement, Exclusion.UNCOMMITTED);
      } else if (repetitions.isRepetition(statement)) {
        excluded.put(statement, Exclusion.COPY);
      } else {
        positions.add(position(statement, weight));
      }
    }
    return positions;
  }

  private boolean isNoneClaimed() {
    for (Statement statement : evidence.statements()) {
      if (statement.value() instanceof NoValue) {
        return true;
      }
    }
    return false;
  }

  /** That there is some value denies that there is none. */
  private Position position(Statement statement, double weight) {
    if (statement.value() instanceof SomeValue) {
      return new Position(
          statement,
          values.of(NoValue.of()),
          statement.isAsserted() ? Polarity.NEGATIVE : Polarity.POSITIVE,
          false,
          weight);
    }
    LaidOut place = values.of(statement.value());
    boolean isBound =
        statement.isBound()
            || (place.extent() instanceof OnLine line && Double.isInfinite(line.measure()));
    return new Position(statement, place, statement.polarity(), isBound, weight);
  }

  private ImmutableList<Decision> choices(List<Position> positions) {
    ImmutableList<Group> groups = ValueGroups.of(values(positions), rules.dossier());
    if (groups.size() == 1) {
      return ImmutableList.of(choice(groups.get(0), positions, Optional.empty()));
    }
    ListMultimap<LaidOut, Integer> places = ArrayListMultimap.create();
    for (int i = 0; i < positions.size(); i++) {
      places.put(positions.get(i).place(), i);
    }
    ImmutableList.Builder<Decision> decisions = ImmutableList.builder();
    for (Group group : groups) {
      List<Position> here =
          group.visible().stream()
              .flatMap(place -> places.get(place).stream())
              .sorted()
              .map(positions::get)
              .toList();
      decisions.add(choice(group, here, Optional.empty()));
    }
    return decisions.build();
  }

  private static List<Position> visible(List<Position> positions, Group group) {
    return positions.stream().filter(p -> group.visible().contains(p.place())).toList();
  }

  private static Set<LaidOut> values(List<Position> positions) {
    Set<LaidOut> values = new LinkedHashSet<>();
    positions.forEach(position -> values.add(position.place()));
    return values;
  }

  private Decision choice(Group group, List<Position> here, Optional<LaidOut> asked) {
    Votes votes = new Votes(evidence.question(), rules, texts);
    ImmutableList<Vote> all = votes.of(here);
    excluded.putAll(votes.excluded());
    List<Position> counted =
        votes.excluded().isEmpty()
            ? here
            : here.stream().filter(p -> !votes.excluded().containsKey(p.statement())).toList();
    ChoiceBuilder builder = new ChoiceBuilder(rules.dossier(), attribute.vocabulary().orElse(0));
    asked.ifPresent(builder::ask);
    return builder.build(all, counted, group.decided());
  }

  private ImmutableList<Decision> memberships(List<Position> positions) {
    HypothesisSpace space = HypothesisSpace.yesOrNo();
    ImmutableList.Builder<Decision> decisions = ImmutableList.builder();
    MembershipPositions.of(positions, attribute.cardinality(), rules.dossier(), values)
        .forEach(
            (member, own) -> {
              Votes votes = new Votes(evidence.question(), rules, texts);
              ImmutableList<Vote> all = votes.of(own);
              excluded.putAll(votes.excluded());
              decisions.add(membership(member, space, all));
            });
    return decisions.build();
  }

  private static Decision membership(
      LaidOut member, HypothesisSpace space, ImmutableList<Vote> votes) {
    Option yes = new Option(member, Polarity.POSITIVE, Standing.VALUE, space.region(0));
    Option no = new Option(member, Polarity.NEGATIVE, Standing.VALUE, space.region(1));
    return new Decision(
        space, votes, ImmutableList.of(yes, no), ImmutableMap.of(member, space.region(0)));
  }
}
