package io.github.entente.reconcile.vote;

import io.github.entente.core.SourcedClaim;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.time.TimePrecision;
import io.github.entente.core.time.TimeRegion;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the times at which what claims say holds.
 *
 * @since 0.1.0
 */
public final class Validity {
  private static final long DAY = 86_400;

  /** The seconds by which a time of each precision may touch another without overlapping it. */
  private static final Map<TimePrecision, Long> SLACK =
      Map.of(
          TimePrecision.SECOND, 0L,
          TimePrecision.DAY, 0L,
          TimePrecision.MONTH, 31 * DAY,
          TimePrecision.SEASON, 93 * DAY,
          TimePrecision.QUADRIMESTER, 124 * DAY,
          TimePrecision.SEMESTER, 184 * DAY,
          TimePrecision.YEAR, 366 * DAY,
          TimePrecision.DECADE, 3_653 * DAY,
          TimePrecision.CENTURY, 36_525 * DAY,
          TimePrecision.MILLENNIUM, 365_243 * DAY);

  private Validity() {}

  /**
   * Whether two claims tell of times that overlap. Terms that share no more than the year, or
   * month, in which one ends and the other starts do not: one may have followed the other in it.
   */
  public static boolean overlap(SourcedClaim a, SourcedClaim b) {
    Optional<FuzzyTime> first = a.validity();
    Optional<FuzzyTime> second = b.validity();
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    TimeRegion common = first.get().region().intersection(second.get().region());
    if (common.isEmpty() || !common.isBounded()) {
      return !common.isEmpty();
    }
    long slack =
        Math.max(
            SLACK.getOrDefault(first.get().precision(), 0L),
            SLACK.getOrDefault(second.get().precision(), 0L));
    return seconds(common) > slack;
  }

  private static double seconds(TimeRegion region) {
    double seconds = 0;
    for (TimeRegion.Span span : region.spans()) {
      seconds += (double) span.endExclusive() - (double) span.startInclusive();
    }
    return seconds;
  }
}
