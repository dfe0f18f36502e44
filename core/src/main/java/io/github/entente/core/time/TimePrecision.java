package io.github.entente.core.time;

import java.time.temporal.ChronoUnit;

/**
 * How fine a stated time is: the smallest calendar unit that it names completely. Constants are
 * declared from fine to coarse, so {@code compareTo} orders them by coarseness.
 *
 * @since 0.1.0
 */
public enum TimePrecision {
  /** A time of day to the second. */
  SECOND(ChronoUnit.SECONDS, 1),
  /** A calendar day. */
  DAY(ChronoUnit.DAYS, 1),
  /** A calendar month. */
  MONTH(ChronoUnit.MONTHS, 1),
  /** A season or a quarter: three months. */
  SEASON(ChronoUnit.MONTHS, 3),
  /** A third of a year: four months. */
  QUADRIMESTER(ChronoUnit.MONTHS, 4),
  /** Half a year: six months. */
  SEMESTER(ChronoUnit.MONTHS, 6),
  /** A calendar year. */
  YEAR(ChronoUnit.YEARS, 1),
  /** Ten years that share all digits but the last. */
  DECADE(ChronoUnit.YEARS, 10),
  /** A hundred years that share all digits but the last two. */
  CENTURY(ChronoUnit.YEARS, 100),
  /** A thousand years or more. */
  MILLENNIUM(ChronoUnit.YEARS, 1000),
  /** Nothing: both ends are open or unknown. */
  UNBOUNDED(ChronoUnit.FOREVER, 1);

  private final ChronoUnit unit;
  private final int unitsEach;

  TimePrecision(ChronoUnit unit, int unitsEach) {
    this.unit = unit;
    this.unitsEach = unitsEach;
  }

  /** The coarser of this precision and the other. */
  TimePrecision coarser(TimePrecision other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The precision of a year of which the given number of final digits is open. */
  static TimePrecision ofOpenYearDigits(int count) {
    return switch (count) {
      case 0 -> YEAR;
      case 1 -> DECADE;
      case 2 -> CENTURY;
      default -> MILLENNIUM;
    };
  }

  /** The region with every edge moved outwards by the given number of units of this precision. */
  TimeRegion widen(TimeRegion region, int units) {
    return this == UNBOUNDED ? region : region.widened((long) units * unitsEach, unit);
  }

  /** The length of one unit in months; only for precisions of a month or coarser, but bounded. */
  int months() {
    return unit == ChronoUnit.YEARS ? 12 * unitsEach : unitsEach;
  }
}
