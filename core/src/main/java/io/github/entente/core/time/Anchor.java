package io.github.entente.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Turns words such as "last year", "on Thursday" or "late May" into a {@link FuzzyTime}, by the
 * date of the document that they stand in. The date is always given, never taken from a clock.
 *
 * <p>A day or month without a year is the latest one that had begun when the document appeared. The
 * results carry no wording: add the source's words by {@link FuzzyTime#withAsWritten}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Anchor {
  private final LocalDate documentDate;
  private final TimePolicy policy;

  private Anchor(LocalDate documentDate, TimePolicy policy) {
    this.documentDate = documentDate;
    this.policy = policy;
  }

  /**
   * An anchor under {@link TimePolicy#DEFAULT}.
   *
   * @param documentDate the date of the document
   * @return the anchor
   */
  public static Anchor at(LocalDate documentDate) {
    return at(documentDate, TimePolicy.DEFAULT);
  }

  /**
   * An anchor under a given policy.
   *
   * @param documentDate the date of the document, in the years 0 to 9999
   * @param policy how wide vague words are
   * @return the anchor
   * @throws IllegalArgumentException if the year is negative or beyond 9999
   */
  public static Anchor at(LocalDate documentDate, TimePolicy policy) {
    checkArgument(
        documentDate.getYear() >= 0 && documentDate.getYear() <= 9999,
        "documentDate is %s, but must lie in the years 0 to 9999",
        documentDate);
    return new Anchor(documentDate, requireNonNull(policy, "policy"));
  }

  /**
   * The calendar year of the document: "this year".
   *
   * @return the year
   */
  public FuzzyTime thisYear() {
    return FuzzyTime.ofYear(documentDate.getYear());
  }

  /**
   * The calendar year before that of the document: "last year".
   *
   * @return the year
   */
  public FuzzyTime lastYear() {
    return FuzzyTime.ofYear(documentDate.getYear() - 1);
  }

  /**
   * The latest such month that had begun by the document's date: "in October".
   *
   * @param month the month
   * @return the month with its year
   */
  public FuzzyTime month(Month month) {
    return FuzzyTime.of(latest(month));
  }

  /**
   * The latest such day on or before the document's date: "on June 24".
   *
   * @param monthDay the day of the year; 29 February is that of a leap year
   * @return the day with its year
   */
  public FuzzyTime monthDay(MonthDay monthDay) {
    int year = documentDate.getYear();
    while (!monthDay.isValidYear(year) || monthDay.atYear(year).isAfter(documentDate)) {
      year--;
    }
    return FuzzyTime.of(monthDay.atYear(year));
  }

  /**
   * The latest such day of the week on or before the document's date: "on Thursday".
   *
   * @param weekday the day of the week
   * @return the day
   */
  public FuzzyTime weekday(DayOfWeek weekday) {
    return FuzzyTime.of(documentDate.with(TemporalAdjusters.previousOrSame(weekday)));
  }

  /**
   * A part of a year, in whole months: "early 2023" is January to April, about. The edges inside
   * the year are approximate.
   *
   * @param part which part
   * @param year the year, from -9999 to 9999
   * @return the interval of months
   */
  public FuzzyTime part(PartOfPeriod part, Year year) {
    int length = 12;
    YearMonth first = year.atMonth(firstUnit(part, length));
    YearMonth last = year.atMonth(lastUnit(part, length));
    return interval(part, FuzzyTime.of(first), FuzzyTime.of(last));
  }

  /**
   * A part of a month, in whole days: "late May 2024" is the 21st to the 31st, about. The edges
   * inside the month are approximate. Fractions are of 30 days; what a month has more or less
   * belongs to its late part.
   *
   * @param part which part
   * @param month the month, of the years -9999 to 9999
   * @return the interval of days
   */
  public FuzzyTime part(PartOfPeriod part, YearMonth month) {
    int length = 30;
    LocalDate first = month.atDay(firstUnit(part, length));
    LocalDate last =
        part == PartOfPeriod.LATE ? month.atEndOfMonth() : month.atDay(lastUnit(part, length));
    return interval(part, FuzzyTime.of(first), FuzzyTime.of(last));
  }

  /**
   * A part of the latest such month that had begun by the document's date: "late May".
   *
   * @param part which part
   * @param month the month
   * @return the interval of days
   */
  public FuzzyTime part(PartOfPeriod part, Month month) {
    return part(part, latest(month));
  }

  /**
   * When something began that has lasted some years by now: "eight years ago", "after an eight-year
   * break". What this leaves open is up to {@link TimePolicy#yearRounding()}.
   *
   * @param count the number of years, from 1 to the year of the document
   * @return a year, or an interval of days
   * @throws IllegalArgumentException if the number is out of range
   */
  public FuzzyTime yearsAgo(int count) {
    checkArgument(
        count >= 1 && count < documentDate.getYear(),
        "count is %s, but must be from 1 to less than the document's year %s",
        count,
        documentDate.getYear());
    FuzzyTime first = FuzzyTime.of(documentDate.minusYears(count + 1L).plusDays(1));
    FuzzyTime anniversary = FuzzyTime.of(documentDate.minusYears(count));
    FuzzyTime calendarYear = FuzzyTime.ofYear(documentDate.getYear() - count);
    return switch (policy.yearRounding()) {
      case WHOLE_YEARS -> FuzzyTime.between(first, anniversary);
      case CALENDAR_YEARS -> calendarYear;
      case UNION -> FuzzyTime.between(first, calendarYear);
    };
  }

  private YearMonth latest(Month month) {
    YearMonth sameYear = YearMonth.of(documentDate.getYear(), month);
    return sameYear.isAfter(YearMonth.from(documentDate)) ? sameYear.minusYears(1) : sameYear;
  }

  private int firstUnit(PartOfPeriod part, int length) {
    return switch (part) {
      case EARLY -> 1;
      case MIDDLE -> earlyUnits(length) + 1;
      case LATE -> length - lateUnits(length) + 1;
    };
  }

  private int lastUnit(PartOfPeriod part, int length) {
    return switch (part) {
      case EARLY -> earlyUnits(length);
      case MIDDLE -> length - lateUnits(length);
      case LATE -> length;
    };
  }

  private int earlyUnits(int length) {
    return (int) Math.round(length * policy.earlyFraction());
  }

  private int lateUnits(int length) {
    return (int) Math.round(length * policy.lateFraction());
  }

  private static FuzzyTime interval(PartOfPeriod part, FuzzyTime first, FuzzyTime last) {
    String start = first.edtf() + (part == PartOfPeriod.EARLY ? "" : "~");
    String end = last.edtf() + (part == PartOfPeriod.LATE ? "" : "~");
    return FuzzyTime.parse(start + "/" + end);
  }
}
