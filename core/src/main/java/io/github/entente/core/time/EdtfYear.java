package io.github.entente.core.time;

import com.google.common.collect.ImmutableList;

/**
 * The years that the year part of a date leaves open.
 *
 * @param text the year as EDTF
 * @param openDigits how many final digits are open
 * @param isKnown whether any digit is given
 * @param runs the years, as runs of successive ones in no particular order
 */
record EdtfYear(String text, int openDigits, boolean isKnown, ImmutableList<Run> runs) {

  /** Successive years. */
  record Run(int first, int last) {}

  /** A year of four digits; the year 0 has no sign. */
  static EdtfYear ofMask(boolean negative, DigitMask mask) {
    ImmutableList.Builder<Run> runs = ImmutableList.builder();
    int end = mask.highest() + 1;
    int year = Math.max(mask.lowest(), negative ? 1 : 0);
    while (year < end) {
      int first = year;
      while (year < end && mask.matches(year)) {
        year++;
      }
      if (first < year) {
        runs.add(run(negative, first, year - 1));
      }
      year++;
    }
    String text = negative ? "-" + mask.text() : mask.text();
    return new EdtfYear(text, mask.openTail(), !mask.isOpen(), runs.build());
  }

  /** A year with all its digits, of which only the first ones are significant. */
  static EdtfYear ofDigits(String text, boolean negative, int magnitude, int openDigits) {
    int unit = 1;
    for (int i = 0; i < openDigits; i++) {
      unit *= 10;
    }
    int lowest = magnitude - magnitude % unit;
    Run run = run(negative, lowest, lowest + unit - 1);
    return new EdtfYear(text, openDigits, true, ImmutableList.of(run));
  }

  private static Run run(boolean negative, int lowest, int highest) {
    return negative ? new Run(-highest, -lowest) : new Run(lowest, highest);
  }

  /** The first year of the first run. */
  int first() {
    return runs.get(0).first();
  }

  /** Whether exactly one year is left open. */
  boolean isExact() {
    return runs.size() == 1 && first() == runs.get(0).last();
  }

  /** Whether EDTF allows no month after a year of this form. */
  boolean standsAlone() {
    return text.startsWith("Y") || text.indexOf('S') >= 0;
  }

  TimePrecision precision() {
    return TimePrecision.ofOpenYearDigits(openDigits);
  }
}
