package io.github.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyTimeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "2016, 2016",
    "0, 0000",
    "44, 0044",
    "-44, -0044",
    "9999, 9999",
    "10000, Y10000",
    "-10000, Y-10000",
    "999999999, Y999999999"
  })
  void aYearIsWrittenAsEdtfDemands(int year, String edtf) {
    assertThat(FuzzyTime.ofYear(year).edtf()).isEqualTo(edtf);
  }

  @Test
  void calendarValuesBecomeFuzzyTimes() {
    assertThat(FuzzyTime.of(YearMonth.of(2016, 1))).isEqualTo(FuzzyTime.parse("2016-01"));
    assertThat(FuzzyTime.of(LocalDate.of(2016, 1, 2))).isEqualTo(FuzzyTime.parse("2016-01-02"));
    assertThat(FuzzyTime.of(LocalDate.of(-44, 3, 15)).edtf()).isEqualTo("-0044-03-15");
  }

  @Test
  void aDayBeyondTheYear9999HasNoEdtf() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FuzzyTime.of(LocalDate.of(10000, 1, 1)))
        .withMessageContaining("10000")
        .withMessageContaining("use ofYear");
  }

  @Test
  void anIntervalReachesFromTheEarliestStartToTheLatestEnd() {
    FuzzyTime interval = FuzzyTime.between(FuzzyTime.parse("2011~"), FuzzyTime.parse("2024-06"));

    assertThat(interval.edtf()).isEqualTo("2011~/2024-06");
    assertThat(interval.stated()).hasToString("[2011-01-01, 2024-07-01)");
  }

  @Test
  void anIntervalHasSingleDatesAtItsEnds() {
    FuzzyTime date = FuzzyTime.parse("2011");
    FuzzyTime set = FuzzyTime.parse("[2012,2014]");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FuzzyTime.between(date, set))
        .withMessageContaining("the end of the interval is \"[2012,2014]\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FuzzyTime.between(FuzzyTime.parse("../2010"), date))
        .withMessageContaining("the start of the interval");
    assertThatThrownBy(() -> FuzzyTime.between(date, FuzzyTime.parse("2010")))
        .isInstanceOf(EdtfSyntaxException.class)
        .hasMessageContaining("2010/2011");
  }

  @ParameterizedTest
  @CsvSource({
    "1985-04-12T23:20:30Z, SECOND",
    "1985-04-12, DAY",
    "156X-12-25, DAY",
    "1985-04, MONTH",
    "1985-04-XX, MONTH",
    "2001-21, SEASON",
    "2001-34, SEASON",
    "2001-37, QUADRIMESTER",
    "2001-40, SEMESTER",
    "1985, YEAR",
    "1985-XX-XX, YEAR",
    "1984-1X, YEAR",
    "Y170000002, YEAR",
    "201X, DECADE",
    "20XX, CENTURY",
    "1950S2, CENTURY",
    "1XXX, MILLENNIUM",
    "XXXX, MILLENNIUM",
    "Y171010000S3, MILLENNIUM",
    "2004-02-01/2005, YEAR",
    "../1985-04, MONTH",
    "'[1667,1760-12]', YEAR",
    "{..1984-05-06}, DAY",
    "/.., UNBOUNDED"
  })
  void precisionIsTheSmallestUnitNamedCompletely(String edtf, TimePrecision precision) {
    assertThat(FuzzyTime.parse(edtf).precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({
    "2016, false, false",
    "2016~, true, false",
    "2016?, false, true",
    "2016%, true, true",
    "?2004-06-~11, true, true",
    "2004/2005-06~, true, false",
    "2004?/.., false, true",
    "'[2004,2005~]', true, false",
    "{2004?..2005}, false, true",
    "1985-04-12T23:20:30, false, false"
  })
  void aQualifierAnywhereCounts(String edtf, boolean approximate, boolean uncertain) {
    assertThat(FuzzyTime.parse(edtf).isApproximate()).isEqualTo(approximate);
    assertThat(FuzzyTime.parse(edtf).isUncertain()).isEqualTo(uncertain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016~             | [2015-01-01, 2018-01-01)
          2016%             | [2015-01-01, 2018-01-01)
          2016?             | [2016-01-01, 2017-01-01)
          2016-01~          | [2015-12-01, 2016-03-01)
          2016-01-31~       | [2016-01-30, 2016-02-02)
          201X~             | [2000-01-01, 2030-01-01)
          2001-25~          | [2000-12-01, 2001-09-01)
          2004-XX~          | [2003-01-01, 2006-01-01)
          2023-01/2023-04~  | [2023-01-01, 2023-06-01)
          2023-09~/2023-12  | [2023-08-01, 2024-01-01)
          ../2015~          | (.., 2017-01-01)
          [2001~,2010]      | [2000-01-01, 2003-01-01) or [2010-01-01, 2011-01-01)
          [2001,2003~..]    | [2001-01-01, ..)
          2004-06~-11       | [2004-05-11, 2004-05-12) or [2004-06-11, 2004-06-12) or \
          [2004-07-11, 2004-07-12)
          2004~-06          | [2003-06-01, 2003-07-01) or [2004-06-01, 2004-07-01) or \
          [2005-06-01, 2005-07-01)
          2001~-26          | [2000-06-01, 2000-09-01) or [2001-06-01, 2001-09-01) or \
          [2002-06-01, 2002-09-01)
          2004-01~-31       | [2003-12-31, 2004-01-01) or [2004-01-31, 2004-02-01)
          ?2004-06-~11      | [2004-06-10, 2004-06-13)
          2004-~XX          | [2003-01-01, 2006-01-01)
          """)
  void approximateEdgesMoveByOneUnitOfTheirPrecision(String edtf, String region) {
    assertThat(FuzzyTime.parse(edtf).region()).hasToString(region);
  }

  @Test
  void thePolicySaysHowWideAboutIs() {
    FuzzyTime about2016 = FuzzyTime.parse("2016~");

    assertThat(about2016.region(TimePolicy.DEFAULT.withApproximateUnits(3)))
        .hasToString("[2013-01-01, 2020-01-01)");
    assertThat(about2016.region(TimePolicy.DEFAULT.withApproximateUnits(0)))
        .isEqualTo(about2016.stated());
  }

  @Test
  void wideningBeyondTheCalendarLeavesTheSideUnbounded() {
    assertThat(FuzzyTime.parse("Y999999999~").region()).hasToString("[+999999998-01-01, ..)");
    assertThat(FuzzyTime.parse("Y-999999999~").region()).hasToString("(.., -999999997-01-01)");
  }

  @Test
  void unknownAndOpenEndsDifferInTextOnly() {
    FuzzyTime unknown = FuzzyTime.parse("1985/");
    FuzzyTime open = FuzzyTime.parse("1985/..");

    assertThat(unknown).isNotEqualTo(open);
    assertThat(unknown.stated()).isEqualTo(open.stated());
  }

  @Test
  void wordingIsKeptAndDistinguishes() {
    FuzzyTime plain = FuzzyTime.parse("2023");
    FuzzyTime worded = plain.withAsWritten("last year");

    assertThat(plain.asWritten()).isEmpty();
    assertThat(worded.asWritten()).contains("last year");
    assertThat(worded).hasToString("2023 (\"last year\")").isNotEqualTo(plain);
    assertThat(worded).isEqualTo(FuzzyTime.parse("2023", "last year"));
    assertThat(worded).hasSameHashCodeAs(FuzzyTime.parse("2023", "last year"));
    assertThat(worded.stated()).isEqualTo(plain.stated());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aBlankWordingIsRefused(String wording) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FuzzyTime.parse("2023").withAsWritten(wording))
        .withMessageContaining("2023")
        .withMessageContaining("leave it out");
  }

  @Test
  void jsonIsTheTextOrAnObjectWithTheWording() throws JsonProcessingException {
    FuzzyTime plain = FuzzyTime.parse("2023-01/2023-04~");
    FuzzyTime worded = plain.withAsWritten("early last year");

    assertThat(JSON.writeValueAsString(plain)).isEqualTo("\"2023-01/2023-04~\"");
    assertThat(JSON.writeValueAsString(worded))
        .isEqualTo("{\"edtf\":\"2023-01/2023-04~\",\"asWritten\":\"early last year\"}");
    assertThat(JSON.readValue(JSON.writeValueAsString(plain), FuzzyTime.class)).isEqualTo(plain);
    assertThat(JSON.readValue(JSON.writeValueAsString(worded), FuzzyTime.class)).isEqualTo(worded);
    assertThat(JSON.readValue("{\"edtf\":\"2016\"}", FuzzyTime.class))
        .isEqualTo(FuzzyTime.parse("2016"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2016-13\"", "{\"edtf\":\"2016-13\"}", "{\"asWritten\":\"2016\"}"})
  void jsonThatIsNoTimeIsRefused(String json) {
    assertThatThrownBy(() -> JSON.readValue(json, FuzzyTime.class))
        .isInstanceOf(JsonMappingException.class);
  }
}
