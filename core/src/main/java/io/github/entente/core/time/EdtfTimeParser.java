package io.github.entente.core.time;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Reads the time of day of a date-time: {@code hh:mm:ss}, followed by nothing for local time, by
 * {@code Z}, or by an offset {@code +hh} or {@code +hh:mm}.
 */
final class EdtfTimeParser {
  private static final String OFFSET = "Z, or an offset from -18:00 to +18:00 such as +04:30,";

  private EdtfTimeParser() {}

  /** The second on the time line; local time counts as UTC. */
  static long secondOn(LocalDate day, EdtfCursor cursor) {
    int hour = field(cursor, 23, "an hour 00 to 23");
    expectColon(cursor, "the minute");
    int minute = field(cursor, 59, "a minute 00 to 59");
    expectColon(cursor, "the second");
    int second = field(cursor, 59, "a second 00 to 59 (the time line has no leap seconds)");
    return day.atTime(hour, minute, second).toEpochSecond(offset(cursor));
  }

  private static ZoneOffset offset(EdtfCursor cursor) {
    int start = cursor.index();
    if (cursor.accept("Z")) {
      return ZoneOffset.UTC;
    }
    boolean isNegative = cursor.accept("-");
    if (!isNegative && !cursor.accept("+")) {
      return ZoneOffset.UTC;
    }
    int minutes = 60 * field(cursor, 18, "an offset hour 00 to 18");
    if (cursor.accept(":")) {
      minutes += field(cursor, 59, "an offset minute 00 to 59");
    }
    if (minutes > 18 * 60 || (isNegative && minutes == 0)) {
      String found = "there is no offset " + cursor.since(start);
      throw cursor.wrong(start, found, OFFSET + " is expected here");
    }
    return ZoneOffset.ofTotalSeconds(60 * (isNegative ? -minutes : minutes));
  }

  private static int field(EdtfCursor cursor, int highest, String what) {
    int at = cursor.index();
    DigitMask field = cursor.mask(2, what + " in two digits");
    if (!field.isSpecified() || field.value() > highest) {
      throw cursor.wrong(at, "found \"" + field.text() + "\"", what + " is expected here");
    }
    return field.value();
  }

  private static void expectColon(EdtfCursor cursor, String next) {
    if (!cursor.accept(":")) {
      throw cursor.unexpected("a colon and " + next);
    }
  }
}
