package io.github.entente.core.time;

import io.github.entente.core.time.EdtfDate.Qualifiers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads one date or date-time.
 *
 * <pre>
 * point = date ( "T" time )?
 * date  = q? year q? ( "-" q? month q? ( "-" q? day q? )? )?
 * q     = "?" | "~" | "%"
 * </pre>
 *
 * <p>A qualifier before a component holds for it alone, one behind it for all components so far.
 */
final class EdtfDateParser {
  private static final String MONTH = "a month 01 to 12 (or a part of the year 21 to 41)";
  private static final String DAY = "a day 01 to 31";

  private final EdtfCursor cursor;

  EdtfDateParser(EdtfCursor cursor) {
    this.cursor = cursor;
  }

  /** A date or date-time, or empty, with nothing read, if none starts here. */
  Optional<EdtfPoint> point() {
    char c = cursor.peek();
    boolean isYear = EdtfCursor.isDigit(c) || c == 'X' || c == '-' || c == 'Y';
    if (!isYear && EdtfQualifier.of(c) == EdtfQualifier.NONE) {
      return Optional.empty();
    }
    int start = cursor.index();
    EdtfDate date = date();
    return Optional.of(cursor.peek() == 'T' ? dateTime(date, start) : date);
  }

  private EdtfDate date() {
    final int start = cursor.index();
    Qualifiers marks = Qualifiers.NONE.andYear(cursor.qualifier());
    EdtfYear year = EdtfYearParser.parse(cursor);
    marks = marks.andYear(cursor.qualifier());
    if (cursor.peek() == '-' && year.standsAlone()) {
      throw cursor.unexpected("the end of the date, since a year with Y or S stands alone,");
    }
    if (!cursor.accept("-")) {
      return new EdtfDate(year, Optional.empty(), Optional.empty(), marks);
    }
    marks = marks.andMonth(cursor.qualifier());
    DigitMask month = month();
    EdtfQualifier shared = cursor.qualifier();
    marks = marks.andYear(shared).andMonth(shared);
    if (cursor.peek() == '-' && SubYear.isCode(month)) {
      throw cursor.unexpected("the end of the date, since a part of the year has no days,");
    }
    if (!cursor.accept("-")) {
      return new EdtfDate(year, Optional.of(month), Optional.empty(), marks);
    }
    marks = marks.andDay(cursor.qualifier());
    final int dayStart = cursor.index();
    DigitMask day = day(year, month);
    shared = cursor.qualifier();
    marks = marks.andYear(shared).andMonth(shared).andDay(shared);
    EdtfDate date = new EdtfDate(year, Optional.of(month), Optional.of(day), marks);
    if (!date.isPossible()) {
      throw cursor.wrong(
          dayStart,
          "no day of the calendar fits \"%s\"".formatted(cursor.since(start)),
          "give a day that the month has");
    }
    return date;
  }

  private DigitMask month() {
    int at = cursor.index();
    DigitMask month = cursor.mask(2, MONTH + " in two digits");
    boolean exists = month.isSpecified() ? month.value() > 0 : month.lowest() < 13;
    if (exists && (month.lowest() < 13 || SubYear.isCode(month))) {
      return month;
    }
    throw cursor.wrong(at, "there is no month " + month.text(), MONTH + " is expected here");
  }

  private DigitMask day(EdtfYear year, DigitMask month) {
    int at = cursor.index();
    DigitMask day = cursor.mask(2, DAY + " in two digits");
    if (!day.isSpecified()) {
      return day;
    }
    if (day.value() < 1 || day.value() > 31) {
      throw cursor.wrong(at, "there is no day " + day.text(), DAY + " is expected here");
    }
    if (year.isExact() && month.isSpecified()) {
      YearMonth yearMonth = YearMonth.of(year.first(), month.value());
      if (day.value() > yearMonth.lengthOfMonth()) {
        throw cursor.wrong(
            at,
            "%s has no day %s".formatted(yearMonth, day.text()),
            "its last day is " + yearMonth.lengthOfMonth());
      }
    }
    return day;
  }

  private EdtfDateTime dateTime(EdtfDate date, int start) {
    if (!date.isExactDay()) {
      throw cursor.unexpected(
          "the end of the date, since only a full date without X or qualifier has a time of day,");
    }
    cursor.accept("T");
    LocalDate day =
        LocalDate.of(
            date.year().first(),
            date.month().orElseThrow().value(),
            date.day().orElseThrow().value());
    long second = EdtfTimeParser.secondOn(day, cursor);
    return new EdtfDateTime(cursor.since(start), second);
  }
}
