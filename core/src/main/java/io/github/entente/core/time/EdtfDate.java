package io.github.entente.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A date down to the year, the month (or season), or the day, with digits that may be unspecified
 * and a qualifier on each component. A qualifier of an absent component is NONE.
 */
record EdtfDate(
    EdtfYear year, Optional<DigitMask> month, Optional<DigitMask> day, Qualifiers qualifiers)
    implements EdtfPoint {

  /** The qualifiers of the three components. */
  record Qualifiers(EdtfQualifier year, EdtfQualifier month, EdtfQualifier day) {
    static final Qualifiers NONE =
        new Qualifiers(EdtfQualifier.NONE, EdtfQualifier.NONE, EdtfQualifier.NONE);

    Qualifiers andYear(EdtfQualifier more) {
      return new Qualifiers(year.and(more), month, day);
    }

    Qualifiers andMonth(EdtfQualifier more) {
      return new Qualifiers(year, month.and(more), day);
    }

    Qualifiers andDay(EdtfQualifier more) {
      return new Qualifiers(year, month, day.and(more));
    }

    List<EdtfQualifier> all() {
      return List.of(year, month, day);
    }
  }

  /**
   * A qualifier shared by the first components follows the last of them; any other arrangement has
   * each qualifier before its own component.
   */
  @Override
  public String text() {
    List<String> parts =
        Stream.concat(
                Stream.of(year.text()),
                Stream.of(month, day).flatMap(m -> m.map(DigitMask::text).stream()))
            .toList();
    List<EdtfQualifier> marks = qualifiers.all().subList(0, parts.size());
    long leading = marks.stream().takeWhile(q -> q == marks.get(0)).count();
    boolean isGroup = marks.stream().skip(leading).allMatch(q -> q == EdtfQualifier.NONE);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : "-")
          .append(isGroup ? "" : marks.get(i).symbol())
          .append(parts.get(i))
          .append(isGroup && i == leading - 1 ? marks.get(i).symbol() : "");
    }
    return text.toString();
  }

  @Override
  public boolean isApproximate() {
    return qualifiers.all().stream().anyMatch(EdtfQualifier::isApproximate);
  }

  @Override
  public boolean isUncertain() {
    return qualifiers.all().stream().anyMatch(EdtfQualifier::isUncertain);
  }

  @Override
  public TimePrecision precision() {
    if (day.isPresent() && day.get().isSpecified()) {
      return TimePrecision.DAY;
    }
    return month.isPresent() && month.get().isSpecified() ? monthPrecision() : year.precision();
  }

  private TimePrecision monthPrecision() {
    return subYearCode().map(SubYear::precision).orElse(TimePrecision.MONTH);
  }

  private Optional<Integer> subYearCode() {
    return month.filter(SubYear::isCode).map(DigitMask::value);
  }

  /**
   * An approximate date may be off by so many units of its finest approximate component; components
   * below that one hold. So {@code 2004-06~} reaches from May to July, and {@code 2004-06~-11}
   * leaves the 11th of May, June and July.
   */
  @Override
  public TimeRegion region(int approximateUnits) {
    if (approximateUnits == 0 || !isApproximate()) {
      return dates(0, 0);
    }
    if (isKnown(day) && qualifiers.day().isApproximate()) {
      return TimePrecision.DAY.widen(dates(0, 0), approximateUnits);
    }
    if (isKnown(month) && qualifiers.month().isApproximate()) {
      return off(approximateUnits, monthPrecision(), isGiven(day));
    }
    if (year.isKnown() && qualifiers.year().isApproximate()) {
      return off(approximateUnits, year.precision(), isGiven(month) || isGiven(day));
    }
    return precision().widen(dates(0, 0), approximateUnits);
  }

  private TimeRegion off(int units, TimePrecision precision, boolean componentsBelowHold) {
    return componentsBelowHold
        ? dates(units, precision.months())
        : precision.widen(dates(0, 0), units);
  }

  private static boolean isKnown(Optional<DigitMask> component) {
    return component.isPresent() && component.get().isSpecified();
  }

  private static boolean isGiven(Optional<DigitMask> component) {
    return component.isPresent() && !component.get().isOpen();
  }

  boolean isExactDay() {
    return year.isExact() && isKnown(month) && isKnown(day) && qualifiers.equals(Qualifiers.NONE);
  }

  /** Whether any calendar date fits: false for a 30th of February. */
  boolean isPossible() {
    return !dates(0, 0).isEmpty();
  }

  /** The dates that fit the digits, in each month moved by up to {@code steps} steps. */
  private TimeRegion dates(int steps, int monthsPerStep) {
    int[] months = fitting(month, 12);
    int[] days = fitting(day, 31);
    List<TimeRegion.Span> spans = new ArrayList<>();
    for (EdtfYear.Run run : year.runs()) {
      if (!isGiven(month) && !isGiven(day)) {
        spans.add(
            new TimeRegion.Span(
                TimeLine.startOf(LocalDate.of(run.first(), 1, 1)),
                TimeLine.endOf(LocalDate.of(run.last(), 12, 31))));
        continue;
      }
      for (int y = run.first(); y <= run.last(); y++) {
        for (int step = -steps; step <= steps; step++) {
          addDatesOfYear(y, step * monthsPerStep, months, days, spans);
        }
      }
    }
    return TimeRegion.ofSpans(spans);
  }

  /** The numbers from 1 on that fit a component; all of them if it is absent. */
  private static int[] fitting(Optional<DigitMask> component, int most) {
    return IntStream.rangeClosed(1, most)
        .filter(number -> component.isEmpty() || component.get().matches(number))
        .toArray();
  }

  private void addDatesOfYear(
      int y, int monthsOff, int[] months, int[] days, List<TimeRegion.Span> spans) {
    if (subYearCode().isPresent()) {
      spans.addAll(SubYear.region(subYearCode().get(), y + monthsOff / 12).spans());
      return;
    }
    for (int m : months) {
      addDatesOfMonth(YearMonth.of(y, m).plusMonths(monthsOff), days, spans);
    }
  }

  private void addDatesOfMonth(YearMonth yearMonth, int[] days, List<TimeRegion.Span> spans) {
    if (!isGiven(day)) {
      spans.add(
          new TimeRegion.Span(
              TimeLine.startOf(yearMonth.atDay(1)), TimeLine.endOf(yearMonth.atEndOfMonth())));
      return;
    }
    for (int d : days) {
      if (d <= yearMonth.lengthOfMonth()) {
        LocalDate date = yearMonth.atDay(d);
        spans.add(new TimeRegion.Span(TimeLine.startOf(date), TimeLine.endOf(date)));
      }
    }
  }
}
