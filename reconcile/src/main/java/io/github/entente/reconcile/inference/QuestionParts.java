package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Cardinality;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.SetValue;
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

  private QuestionParts(ValueContext context, ReconcilePolicy policy, WitnessNumbers witnesses) {
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
    QuestionParts parts = new QuestionParts(context, policy, witnesses);
    List<Testimony> voting = question.voting();
    if (voting.isEmpty()) {
      return ImmutableList.of();
    }
    boolean several =
        question.attribute().cardinality() != Cardinality.ONE
            && voting.stream().anyMatch(t -> !(t.value() instanceof NoValue));
    return several ? parts.members(voting) : ImmutableList.of(parts.choice(voting));
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
            .mapToObj(i -> Option.of(values.get(i), space.region(i), votes, space.space()))
            .collect(ImmutableList.toImmutableList());
    return Part.of(space.space(), options, votes, witnesses, policy);
  }

  private ImmutableList<Part> members(List<Testimony> voting) {
    Stream<ClaimValue> named =
        voting.stream()
            .map(Testimony::value)
            .filter(value -> !(value instanceof NoValue))
            .flatMap(value -> SetValue.openOf(value).members().stream());
    return distinct(named).stream()
        .map(member -> membership(member, voting))
        .collect(ImmutableList.toImmutableList());
  }

  private Part membership(ClaimValue member, List<Testimony> voting) {
    Space space = Space.of(1, policy.falseAlternatives());
    List<Vote> votes = new ArrayList<>();
    for (Testimony testimony : voting) {
      vote(member, testimony)
          .ifPresent(affirms -> votes.add(new Vote(testimony, affirms, List.of(MEMBER))));
    }
    return Part.of(
        space, ImmutableList.of(Option.of(member, MEMBER, votes, space)), votes, witnesses, policy);
  }

  /** Whether a testimony speaks for a member or against it; nothing if it does neither. */
  private Optional<Boolean> vote(ClaimValue member, Testimony testimony) {
    if (testimony.value() instanceof NoValue) {
      return testimony.isPositive() ? Optional.of(false) : Optional.empty();
    }
    SetValue named = SetValue.openOf(testimony.value());
    if (testimony.isPositive()) {
      if (any(named, n -> n.relationTo(member, context).isWithin())) {
        return Optional.of(true);
      }
      boolean noRoom =
          named.isClosed()
              && !any(named, n -> n.relationTo(member, context) != ValueRelation.DISJOINT);
      return noRoom ? Optional.of(false) : Optional.empty();
    }
    return any(named, n -> member.relationTo(n, context).isWithin())
        ? Optional.of(false)
        : Optional.empty();
  }

  private static boolean any(SetValue set, Predicate<ClaimValue> test) {
    return set.members().stream().anyMatch(test);
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
