package io.github.entente.core.time;

/**
 * Reads the year of a date: four digits, or {@code Y} and five to nine digits.
 *
 * <pre>
 * year   = "-"? digitOrX{4} | "-"? digit{4} "S" number | "Y" "-"? number ("E" number)? ("S" number)?
 * </pre>
 *
 * <p>{@code E} multiplies by a power of ten; {@code S} says how many leading digits are
 * significant.
 */
final class EdtfYearParser {
  private static final int HIGHEST = 999_999_999;
  private static final int LOWEST_LONG = 10_000;
  private static final String FOUR_DIGITS = "a year of four digits";

  private EdtfYearParser() {}

  static EdtfYear parse(EdtfCursor cursor) {
    return cursor.accept("Y") ? longYear(cursor) : fourDigitYear(cursor);
  }

  private static EdtfYear fourDigitYear(EdtfCursor cursor) {
    final int start = cursor.index();
    boolean isNegative = cursor.accept("-");
    DigitMask mask = cursor.mask(4, FOUR_DIGITS);
    if (EdtfCursor.isDigit(cursor.peek())) {
      throw cursor.wrong(
          start,
          "the year has more than four digits",
          "write Y before a year beyond 9999, as in Y12000");
    }
    if (!mask.isSpecified()) {
      return EdtfYear.ofMask(isNegative, mask);
    }
    if (isNegative && mask.value() == 0) {
      throw cursor.wrong(start, "the year 0 has no sign", "write 0000");
    }
    if (!cursor.accept("S")) {
      return EdtfYear.ofMask(isNegative, mask);
    }
    int openDigits = openDigits(cursor, mask.value());
    return EdtfYear.ofDigits(cursor.since(start), isNegative, mask.value(), openDigits);
  }

  private static EdtfYear longYear(EdtfCursor cursor) {
    final int start = cursor.index();
    boolean isNegative = cursor.accept("-");
    if (cursor.peek() == '0') {
      throw cursor.wrong(cursor.index(), "the year starts with 0", "leave out leading zeros");
    }
    int magnitude = cursor.number("a number of years");
    if (cursor.accept("E")) {
      magnitude = scaled(cursor, start, magnitude, cursor.number("a power of ten"));
    }
    if (magnitude < LOWEST_LONG) {
      throw cursor.wrong(
          start,
          "a year of up to four digits follows Y",
          "write it with four digits and without Y");
    }
    int openDigits = cursor.accept("S") ? openDigits(cursor, magnitude) : 0;
    return EdtfYear.ofDigits("Y" + cursor.since(start), isNegative, magnitude, openDigits);
  }

  private static int scaled(EdtfCursor cursor, int start, int mantissa, int exponent) {
    long scaled = mantissa;
    for (int i = 0; i < exponent && scaled <= HIGHEST; i++) {
      scaled *= 10;
    }
    if (scaled > HIGHEST) {
      throw cursor.wrong(
          start,
          "the year lies beyond the calendar",
          "years go from -" + HIGHEST + " to " + HIGHEST);
    }
    return (int) scaled;
  }

  private static int openDigits(EdtfCursor cursor, int magnitude) {
    int at = cursor.index();
    int significant = cursor.number("the number of significant digits");
    int digits = Integer.toString(magnitude).length();
    if (significant < 1 || significant > digits) {
      throw cursor.wrong(
          at,
          "%s has no %s significant digits".formatted(magnitude, significant),
          "a number from 1 to %s is expected here".formatted(digits));
    }
    return digits - significant;
  }
}
