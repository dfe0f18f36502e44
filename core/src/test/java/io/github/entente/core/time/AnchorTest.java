package io.github.entente.core.time;

import static java.time.Month.DECEMBER;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.entente.core.time.TimePolicy.YearRounding;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {
  /** A Friday. */
  private static final LocalDate DOCUMENT_DATE = LocalDate.of(2024, 5, 24);

  private static final Anchor ANCHOR = Anchor.at(DOCUMENT_DATE);

  @Test
  void yearsAreCalendarYears() {
    assertThat(ANCHOR.thisYear().edtf()).isEqualTo("2024");
    assertThat(ANCHOR.lastYear().edtf()).isEqualTo("2023");
  }

  @ParameterizedTest
  @CsvSource({
    "EARLY, 2023-01/2023-04~, '[2023-01-01, 2023-05-01)'",
    "MIDDLE, 2023-05~/2023-08~, '[2023-05-01, 2023-09-01)'",
    "LATE, 2023-09~/2023-12, '[2023-09-01, 2024-01-01)'"
  })
  void partsOfAYearAreThirds(PartOfPeriod part, String edtf, String stated) {
    FuzzyTime time = ANCHOR.part(part, Year.of(2023));

    assertThat(time.edtf()).isEqualTo(edtf);
    assertThat(time.stated()).hasToString(stated);
  }

  @ParameterizedTest
  @CsvSource({
    "EARLY, 2024-05, 2024-05-01/2024-05-10~",
    "MIDDLE, 2024-05, 2024-05-11~/2024-05-20~",
    "LATE, 2024-05, 2024-05-21~/2024-05-31",
    "LATE, 2024-02, 2024-02-21~/2024-02-29",
    "LATE, 2023-02, 2023-02-21~/2023-02-28"
  })
  void partsOfAMonthAreTenDaysAndTheRestIsLate(PartOfPeriod part, YearMonth month, String edtf) {
    assertThat(ANCHOR.part(part, month).edtf()).isEqualTo(edtf);
  }

  @Test
  void thePolicySaysWhereEarlyEndsAndLateStarts() {
    TimePolicy quarters = TimePolicy.DEFAULT.withEarlyFraction(0.25).withLateFraction(0.25);
    Anchor anchor = Anchor.at(DOCUMENT_DATE, quarters);
    Year year = Year.of(2023);

    assertThat(anchor.part(PartOfPeriod.EARLY, year).edtf()).isEqualTo("2023-01/2023-03~");
    assertThat(anchor.part(PartOfPeriod.MIDDLE, year).edtf()).isEqualTo("2023-04~/2023-09~");
    assertThat(anchor.part(PartOfPeriod.LATE, year).edtf()).isEqualTo("2023-10~/2023-12");
  }

  @ParameterizedTest
  @CsvSource({"0.0833333333333334", "0.3333333333333333", "0.4166666666666666"})
  void theThreePartsOfAYearOrMonthLeaveNoGap(double fraction) {
    TimePolicy policy = TimePolicy.DEFAULT.withEarlyFraction(fraction).withLateFraction(fraction);
    Anchor anchor = Anchor.at(DOCUMENT_DATE, policy);
    YearMonth may = YearMonth.of(2024, 5);
    Year year = Year.of(2024);

    assertThat(
            TimeRegion.union(
                anchor.part(PartOfPeriod.EARLY, may).stated(),
                anchor.part(PartOfPeriod.MIDDLE, may).stated(),
                anchor.part(PartOfPeriod.LATE, may).stated()))
        .isEqualTo(FuzzyTime.of(may).stated());
    assertThat(
            TimeRegion.union(
                anchor.part(PartOfPeriod.EARLY, year).stated(),
                anchor.part(PartOfPeriod.MIDDLE, year).stated(),
                anchor.part(PartOfPeriod.LATE, year).stated()))
        .isEqualTo(FuzzyTime.parse("2024").stated());
  }

  @Test
  void aMonthWithoutAYearIsTheLatestThatHasBegun() {
    assertThat(ANCHOR.month(MAY).edtf()).isEqualTo("2024-05");
    assertThat(ANCHOR.month(JUNE).edtf()).isEqualTo("2023-06");
    assertThat(ANCHOR.part(PartOfPeriod.LATE, MAY).edtf()).isEqualTo("2024-05-21~/2024-05-31");
    assertThat(ANCHOR.part(PartOfPeriod.LATE, DECEMBER).edtf()).isEqualTo("2023-12-21~/2023-12-31");
  }

  @Test
  void aDayWithoutAYearIsTheLatestNotAfterTheDocument() {
    assertThat(ANCHOR.monthDay(MonthDay.of(5, 24)).edtf()).isEqualTo("2024-05-24");
    assertThat(ANCHOR.monthDay(MonthDay.of(5, 25)).edtf()).isEqualTo("2023-05-25");
    assertThat(Anchor.at(LocalDate.of(2024, 6, 30)).monthDay(MonthDay.of(6, 24)).edtf())
        .isEqualTo("2024-06-24");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-24, 2024-02-29",
    "2024-02-28, 2020-02-29",
    "2023-12-31, 2020-02-29",
    "1903-01-01, 1896-02-29"
  })
  void the29thOfFebruaryIsThatOfALeapYear(LocalDate documentDate, String edtf) {
    assertThat(Anchor.at(documentDate).monthDay(MonthDay.of(2, 29)).edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource({"FRIDAY, 2024-05-24", "THURSDAY, 2024-05-23", "SATURDAY, 2024-05-18"})
  void aWeekdayIsTheLatestNotAfterTheDocument(DayOfWeek weekday, String edtf) {
    assertThat(ANCHOR.weekday(weekday).edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource({
    "WHOLE_YEARS, 2015-05-25/2016-05-24, '[2015-05-25, 2016-05-25)'",
    "CALENDAR_YEARS, 2016, '[2016-01-01, 2017-01-01)'",
    "UNION, 2015-05-25/2016, '[2015-05-25, 2017-01-01)'"
  })
  void eightYearsAgoIsReadAsThePolicySays(YearRounding rounding, String edtf, String stated) {
    FuzzyTime time =
        Anchor.at(DOCUMENT_DATE, TimePolicy.DEFAULT.withYearRounding(rounding)).yearsAgo(8);

    assertThat(time.edtf()).isEqualTo(edtf);
    assertThat(time.stated()).hasToString(stated);
  }

  @Test
  void bothReadingsOfYearsAgoAreTheDefault() {
    assertThat(ANCHOR.yearsAgo(8).edtf()).isEqualTo("2015-05-25/2016");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-24", "2024-02-29", "2023-02-28", "2024-12-31", "2024-01-01"})
  void wholeYearsAgoAreTheDaysFromWhichSoManyYearsHavePassed(LocalDate documentDate) {
    int count = 4;
    TimePolicy policy = TimePolicy.DEFAULT.withYearRounding(YearRounding.WHOLE_YEARS);
    TimeRegion region = Anchor.at(documentDate, policy).yearsAgo(count).stated();

    for (LocalDate d = documentDate.minusYears(6); d.isBefore(documentDate); d = d.plusDays(1)) {
      assertThat(region.contains(FuzzyTime.of(d).stated()))
          .as("%s seen from %s", d, documentDate)
          .isEqualTo(Period.between(d, documentDate).getYears() == count);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 2024})
  void aNumberOfYearsOutOfRangeIsRefused(int count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ANCHOR.yearsAgo(count))
        .withMessageContaining("count is " + count);
  }

  @Test
  void aDocumentOutsideTheFourDigitYearsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Anchor.at(LocalDate.of(10_000, 1, 1)))
        .withMessageContaining("0 to 9999");
  }

  @Test
  void resultsTakeTheWordsOfTheSource() {
    assertThat(ANCHOR.month(Month.MAY).withAsWritten("in May").asWritten()).contains("in May");
  }
}
