package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Cardinality;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.UnsupportedValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.bayes.Region;
import io.github.entente.reconcile.bayes.Space;
import io.github.entente.reconcile.inference.Part.Option;
import io.github.entente.reconcile.inference.Part.Vote;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.testimony.QuestionTestimony;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits a question into what has to be decided: one part for an attribute with one value, one for
 * each member otherwise, because members hold side by side and silence about one is no denial.
 */
final class QuestionParts {
  private static final Region MEMBER = Region.of(0);

  private final ValueContext context;
  private final ReconcilePolicy policy;
  private final WitnessNumbers witnesses;
  private final Cardinality cardinality;

  private QuestionParts(
      Cardinality cardinality,
      ValueContext context,
      ReconcilePolicy policy,
      WitnessNumbers witnesses) {
    this.cardinality = cardinality;
    this.context = context;
    this.policy = policy;
    this.witnesses = witnesses;
  }

  /** The parts of a question; none if nothing votes on it. */
  static ImmutableList<Part> of(
      QuestionTestimony question,
      ValueContext context,
      ReconcilePolicy policy,
      WitnessNumbers witnesses) {
    QuestionParts parts =
        new QuestionParts(question.attribute().cardinality(), context, policy, witnesses);
    List<Testimony> voting = question.voting();
    if (voting.isEmpty()) {
      return ImmutableList.of();
    }
    return parts.cardinality == Cardinality.ONE
        ? ImmutableList.of(parts.choice(voting))
        : parts.members(voting);
  }

  private Part choice(List<Testimony> voting) {
    ImmutableList<ClaimValue> values = distinct(voting.stream().map(Testimony::value));
    ValueSpace space = ValueSpaces.of(values, policy.falseAlternatives(), context);
    List<Vote> votes = new ArrayList<>();
    for (Testimony testimony : voting) {
      int value = indexOf(values, testimony.value());
      votes.add(
          testimony.isPositive()
              ? new Vote(testimony, true, space.chains().get(value))
              : new Vote(testimony, false, List.of(space.region(value))));
    }
    ImmutableList<Option> options =
        IntStream.range(0, values.size())
            .boxed()
            .flatMap(i -> Option.of(values.get(i), space.region(i), votes, space.space()))
            .collect(ImmutableList.toImmutableList());
    return Part.of(space.space(), options, votes, witnesses, policy);
  }

  private ImmutableList<Part> members(List<Testimony> voting) {
    return distinct(voting.stream().flatMap(t -> named(t.value()).stream())).stream()
        .map(member -> membership(member, voting))
        .collect(ImmutableList.toImmutableList());
  }

  private Part membership(ClaimValue member, List<Testimony> voting) {
    Space space = Space.of(1, policy.falseAlternatives());
    List<Vote> votes = new ArrayList<>();
    for (Testimony testimony : voting) {
      vote(member, testimony, voting)
          .ifPresent(affirms -> votes.add(new Vote(testimony, affirms, List.of(MEMBER))));
    }
    ImmutableList<Option> options =
        Option.of(member, MEMBER, votes, space).collect(ImmutableList.toImmutableList());
    return Part.of(space, options, votes, witnesses, policy);
  }

  /** Whether a testimony speaks for a member or against it; nothing if it does neither. */
  private Optional<Boolean> vote(ClaimValue member, Testimony testimony, List<Testimony> voting) {
    ImmutableSet<ClaimValue> named = named(testimony.value());
    if (testimony.isPositive()) {
      if (any(named, n -> n.relationTo(member, context).isWithin())) {
        return Optional.of(true);
      }
      boolean noRoom =
          (isComplete(testimony.value()) || member instanceof NoValue)
              && !any(list(testimony, voting), n -> leavesRoomFor(n, member));
      return noRoom || takesItsTime(member, testimony, voting)
          ? Optional.of(false)
          : Optional.empty();
    }
    return any(named, n -> member.relationTo(n, context).isWithin())
        ? Optional.of(false)
        : Optional.empty();
  }

  /** Whether one value at a time is possible, and this one is told of a time of the member's. */
  private boolean takesItsTime(ClaimValue member, Testimony testimony, List<Testimony> voting) {
    return cardinality == Cardinality.OVER_TIME
        && !any(named(testimony.value()), n -> leavesRoomFor(n, member))
        && voting.stream()
            .filter(Testimony::isPositive)
            .filter(t -> any(named(t.value()), n -> n.relationTo(member, context).isWithin()))
            .anyMatch(t -> isAtOneTime(t, testimony));
  }

  private static boolean isAtOneTime(Testimony a, Testimony b) {
    Optional<FuzzyTime> first = a.claim().validity();
    Optional<FuzzyTime> second = b.claim().validity();
    return first.isPresent()
        && second.isPresent()
        && first.get().region().intersects(second.get().region());
  }

  private boolean leavesRoomFor(ClaimValue named, ClaimValue member) {
    return named.relationTo(member, context) != ValueRelation.DISJOINT;
  }

  /**
   * The list that a testimony belongs to. Where every list is complete, it is all that the witness
   * names in the document.
   */
  private ImmutableSet<ClaimValue> list(Testimony testimony, List<Testimony> voting) {
    if (cardinality != Cardinality.CLOSED_SET) {
      return named(testimony.value());
    }
    return voting.stream()
        .filter(Testimony::isPositive)
        .filter(t -> t.document().equals(testimony.document()))
        .filter(t -> t.witness().equals(testimony.witness()))
        .flatMap(t -> named(t.value()).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The members that a value names; that there are none stands beside them as one of its own, and a
   * member of an unknown type is left out.
   */
  private static ImmutableSet<ClaimValue> named(ClaimValue value) {
    ImmutableSet<ClaimValue> all =
        value instanceof SetValue set ? set.members() : ImmutableSet.of(value);
    return all.stream()
        .filter(member -> !(member instanceof UnsupportedValue))
        .collect(ImmutableSet.toImmutableSet());
  }

  private boolean isComplete(ClaimValue value) {
    return cardinality == Cardinality.CLOSED_SET
        || value instanceof NoValue
        || (value instanceof SetValue set && set.isClosed());
  }

  private static boolean any(ImmutableSet<ClaimValue> members, Predicate<ClaimValue> test) {
    return members.stream().anyMatch(test);
  }

  /** One of each class of equal values, in an order that depends on the values only. */
  private ImmutableList<ClaimValue> distinct(Stream<ClaimValue> values) {
    List<ClaimValue> distinct = new ArrayList<>();
    values
        .sorted(
            Comparator.comparing((ClaimValue v) -> v.getClass().getSimpleName())
                .thenComparing(ClaimValue::toString))
        .filter(v -> indexOf(distinct, v) < 0)
        .forEach(distinct::add);
    return ImmutableList.copyOf(distinct);
  }

  private int indexOf(List<ClaimValue> values, ClaimValue value) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).relationTo(value, context) == ValueRelation.EQUAL) {
        return i;
      }
    }
    return -1;
  }
}
