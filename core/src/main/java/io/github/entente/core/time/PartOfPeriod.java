package io.github.entente.core.time;

/**
 * A part of a year or month that is named without being delimited, as in "late May".
 *
 * @since 0.1.0
 */
public enum PartOfPeriod {
  /** The beginning, as in "early 2023". */
  EARLY,
  /** What is neither early nor late, as in "mid-2023". */
  MIDDLE,
  /** The end, as in "late last year". */
  LATE
}
