package io.github.entente.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * How wide vague words are taken to be: every width that the words of a source do not fix, as a
 * named number.
 *
 * @param approximateUnits how far an approximate edge may be off, in units of the precision stated:
 *     1 makes {@code 2016~} reach from 2015 to 2017; from 0, which ignores the qualifier, to 1000
 * @param earlyFraction the part of a year or month that is early in it; from 1/12 to 5/12
 * @param lateFraction the part of a year or month that is late in it; from 1/12 to 5/12. What is
 *     neither early nor late is the middle
 * @param yearRounding what "eight years ago" leaves open
 * @since 0.1.0
 */
public record TimePolicy(
    int approximateUnits, double earlyFraction, double lateFraction, YearRounding yearRounding) {

  /** One unit for "about", a third each for early, middle and late, and both readings of "ago". */
  public static final TimePolicy DEFAULT = new TimePolicy(1, 1 / 3.0, 1 / 3.0, YearRounding.UNION);

  /**
   * How a number of years before a given day is read.
   *
   * @since 0.1.0
   */
  public enum YearRounding {
    /** As completed years: at least so many years have passed, and not one more. */
    WHOLE_YEARS,
    /** As a difference of calendar years: in 2024, eight years ago is 2016. */
    CALENDAR_YEARS,
    /** As either of the other two: nobody knows which one was meant. */
    UNION
  }

  /**
   * Creates a policy.
   *
   * @param approximateUnits how far an approximate edge may be off
   * @param earlyFraction the part of a period that is early
   * @param lateFraction the part of a period that is late
   * @param yearRounding what "years ago" leaves open
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public TimePolicy {
    checkArgument(
        approximateUnits >= 0 && approximateUnits <= 1000,
        "approximateUnits is %s, but must be from 0 (take \"about\" as exact) to 1000",
        approximateUnits);
    checkFraction("earlyFraction", earlyFraction);
    checkFraction("lateFraction", lateFraction);
    requireNonNull(yearRounding, "yearRounding");
  }

  private static void checkFraction(String name, double value) {
    checkArgument(
        value >= 1 / 12.0 && value <= 5 / 12.0,
        "%s is %s, but must be from 1/12 to 5/12 so that early, middle and late all exist",
        name,
        value);
  }

  /**
   * This policy with another width of "about".
   *
   * @param units units of the stated precision, from 0 to 1000
   * @return the changed policy
   */
  public TimePolicy withApproximateUnits(int units) {
    return new TimePolicy(units, earlyFraction, lateFraction, yearRounding);
  }

  /**
   * This policy with another width of "early".
   *
   * @param fraction the part of the period, from 1/12 to 5/12
   * @return the changed policy
   */
  public TimePolicy withEarlyFraction(double fraction) {
    return new TimePolicy(approximateUnits, fraction, lateFraction, yearRounding);
  }

  /**
   * This policy with another width of "late".
   *
   * @param fraction the part of the period, from 1/12 to 5/12
   * @return the changed policy
   */
  public TimePolicy withLateFraction(double fraction) {
    return new TimePolicy(approximateUnits, earlyFraction, fraction, yearRounding);
  }

  /**
   * This policy with another reading of "years ago".
   *
   * @param rounding the reading
   * @return the changed policy
   */
  public TimePolicy withYearRounding(YearRounding rounding) {
    return new TimePolicy(approximateUnits, earlyFraction, lateFraction, rounding);
  }
}
