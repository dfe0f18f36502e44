package io.github.entente.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Conversions between the calendar and the time line of {@link TimeRegion}: whole seconds of the
 * proleptic ISO calendar since 1970-01-01T00:00:00 in UTC, with no leap seconds.
 */
final class TimeLine {
  static final long UNBOUNDED_START = Long.MIN_VALUE;
  static final long UNBOUNDED_END = Long.MAX_VALUE;

  private static final long SECONDS_PER_DAY = 86_400;

  private TimeLine() {}

  static long startOf(LocalDate day) {
    return day.toEpochDay() * SECONDS_PER_DAY;
  }

  /** Unlike the start of the next day, this exists for the last day that the calendar has. */
  static long endOf(LocalDate day) {
    return (day.toEpochDay() + 1) * SECONDS_PER_DAY;
  }

  /** Moves an instant along the calendar; what leaves the calendar's range becomes unbounded. */
  static long shift(long instant, long amount, ChronoUnit unit) {
    if (instant == UNBOUNDED_START || instant == UNBOUNDED_END) {
      return instant;
    }
    try {
      return LocalDateTime.ofEpochSecond(instant, 0, ZoneOffset.UTC)
          .plus(amount, unit)
          .toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException outsideCalendar) {
      return amount < 0 ? UNBOUNDED_START : UNBOUNDED_END;
    }
  }

  /** An ISO 8601 date at midnight, an ISO 8601 date-time in UTC otherwise. */
  static String format(long instant) {
    LocalDateTime dateTime;
    try {
      dateTime = LocalDateTime.ofEpochSecond(instant, 0, ZoneOffset.UTC);
    } catch (DateTimeException outsideCalendar) {
      return instant + "s";
    }
    return dateTime.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? dateTime.toLocalDate().toString()
        : dateTime.toInstant(ZoneOffset.UTC).toString();
  }
}
