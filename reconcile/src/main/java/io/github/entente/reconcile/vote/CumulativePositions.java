package io.github.entente.reconcile.vote;

import io.github.entente.core.Polarity;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.time.TimeRegion;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.QuantityValue.Bound;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Compares counts that only grow as of one time: a count as of an earlier day is the least that it
 * can be, one as of a later day the most. Whoever denies a count of another day limits the answer
 * by what that leaves, if it is one range: not yet a hundred says nothing of later days. A count is
 * as of the validity of its claim or, if the claim tells of none, as of the publication of its
 * document; if neither is known, it is taken to be as of the time that is asked for.
 */
final class CumulativePositions {
  private final VoteRules rules;

  CumulativePositions(VoteRules rules) {
    this.rules = rules;
  }

  /** The latest time of which any of the positions tells; empty if none does. */
  Optional<TimeRegion> latest(List<Position> positions) {
    TimeRegion latest = TimeRegion.NONE;
    for (Position position : positions) {
      TimeRegion time = time(position).orElse(TimeRegion.NONE);
      if (!time.isEmpty() && (latest.isEmpty() || start(time) > start(latest))) {
        latest = time;
      }
    }
    return Optional.of(latest).filter(time -> !time.isEmpty());
  }

  private static long start(TimeRegion time) {
    return time.startInclusive().orElse(Long.MIN_VALUE);
  }

  /** What the positions come down to at a time. */
  List<Position> at(TimeRegion asked, List<Position> positions) {
    List<Position> comparable = new ArrayList<>();
    for (Position position : positions) {
      Optional<TimeRegion> time = time(position);
      boolean isBefore = time.isPresent() && isBefore(time.get(), asked);
      boolean isAfter = time.isPresent() && isBefore(asked, time.get());
      if (position.value() instanceof QuantityValue count && (isBefore || isAfter)) {
        Optional<QuantityValue> then = position.isAsserted() ? Optional.of(count) : contrary(count);
        then.flatMap(c -> isBefore ? atLeast(c) : atMost(c))
            .ifPresent(bound -> comparable.add(bounding(position, bound)));
      } else {
        comparable.add(position);
      }
    }
    return comparable;
  }

  private Optional<TimeRegion> time(Position position) {
    return position
        .statement()
        .claim()
        .validity()
        .or(() -> rules.publication(position.statement()))
        .map(FuzzyTime::region);
  }

  private static boolean isBefore(TimeRegion first, TimeRegion second) {
    OptionalLong end = first.endExclusive();
    OptionalLong start = second.startInclusive();
    return end.isPresent() && start.isPresent() && end.getAsLong() <= start.getAsLong();
  }

  private static Optional<ClaimValue> atLeast(QuantityValue count) {
    return count
        .lower()
        .map(
            lower ->
                new QuantityValue(
                    Optional.of(lower), Optional.empty(), count.unit(), count.approximate()));
  }

  private static Optional<ClaimValue> atMost(QuantityValue count) {
    return count
        .upper()
        .map(
            upper ->
                new QuantityValue(
                    Optional.empty(), Optional.of(upper), count.unit(), count.approximate()));
  }

  /** What is left if a count is denied, as far as it is one range. */
  private static Optional<QuantityValue> contrary(QuantityValue count) {
    if (count.lower().isPresent() == count.upper().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new QuantityValue(
            count.upper().map(CumulativePositions::otherSide),
            count.lower().map(CumulativePositions::otherSide),
            count.unit(),
            count.approximate()));
  }

  private static Bound otherSide(Bound bound) {
    return new Bound(bound.value(), !bound.inclusive());
  }

  private static Position bounding(Position position, ClaimValue bound) {
    return new Position(
        position.statement(), LaidOut.of(bound), Polarity.POSITIVE, true, position.weight());
  }
}
