package io.github.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples of the EDTF specification (Library of Congress, 4 February 2019), and what they
 * denote. The regions are worked out by hand from the specification's explanations.
 */
class EdtfSpecificationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1985-04-12                | [1985-04-12, 1985-04-13)
          1985-04                   | [1985-04-01, 1985-05-01)
          1985                      | [1985-01-01, 1986-01-01)
          1985-04-12T23:20:30       | [1985-04-12T23:20:30Z, 1985-04-12T23:20:31Z)
          1985-04-12T23:20:30Z      | [1985-04-12T23:20:30Z, 1985-04-12T23:20:31Z)
          1985-04-12T23:20:30-04    | [1985-04-13T03:20:30Z, 1985-04-13T03:20:31Z)
          1985-04-12T23:20:30+04:30 | [1985-04-12T18:50:30Z, 1985-04-12T18:50:31Z)
          1964/2008                 | [1964-01-01, 2009-01-01)
          2004-06/2006-08           | [2004-06-01, 2006-09-01)
          2004-02-01/2005-02-08     | [2004-02-01, 2005-02-09)
          2004-02-01/2005-02        | [2004-02-01, 2005-03-01)
          2004-02-01/2005           | [2004-02-01, 2006-01-01)
          2005/2006-02              | [2005-01-01, 2006-03-01)
          """)
  void level0IsReadAndWrittenBack(String edtf, String region) {
    assertDenotes(edtf, region);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Y170000002    | [+170000002-01-01, +170000003-01-01)
          Y-170000002   | [-170000002-01-01, -170000001-01-01)
          2001-21       | [2001-03-01, 2001-06-01) or [2001-09-01, 2001-12-01)
          1984?         | [1984-01-01, 1985-01-01)
          2004-06~      | [2004-06-01, 2004-07-01)
          2004-06-11%   | [2004-06-11, 2004-06-12)
          201X          | [2010-01-01, 2020-01-01)
          20XX          | [2000-01-01, 2100-01-01)
          2004-XX       | [2004-01-01, 2005-01-01)
          1985-04-XX    | [1985-04-01, 1985-05-01)
          1985-XX-XX    | [1985-01-01, 1986-01-01)
          1985-04-12/.. | [1985-04-12, ..)
          1985-04/..    | [1985-04-01, ..)
          1985/..       | [1985-01-01, ..)
          ../1985-04-12 | (.., 1985-04-13)
          ../1985-04    | (.., 1985-05-01)
          ../1985       | (.., 1986-01-01)
          1985-04-12/   | [1985-04-12, ..)
          1985-04/      | [1985-04-01, ..)
          1985/         | [1985-01-01, ..)
          /1985-04-12   | (.., 1985-04-13)
          /1985-04      | (.., 1985-05-01)
          /1985         | (.., 1986-01-01)
          -1985         | [-1985-01-01, -1984-01-01)
          """)
  void level1IsReadAndWrittenBack(String edtf, String region) {
    assertDenotes(edtf, region);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Y-17E7                     | [-170000000-01-01, -169999999-01-01)
          1950S2                     | [1900-01-01, 2000-01-01)
          Y171010000S3               | [+171000000-01-01, +172000000-01-01)
          Y3388E2S3                  | [+338000-01-01, +339000-01-01)
          2001-34                    | [2001-04-01, 2001-07-01)
          [..1760-12-03]             | (.., 1760-12-04)
          [1760-12..]                | [1760-12-01, ..)
          [1667,1760-12]             | [1667-01-01, 1668-01-01) or [1760-12-01, 1761-01-01)
          {1960,1961-12}             | [1960-01-01, 1961-01-01) or [1961-12-01, 1962-01-01)
          {..1984}                   | (.., 1985-01-01)
          2004-06~-11                | [2004-06-11, 2004-06-12)
          2004?-06-11                | [2004-06-11, 2004-06-12)
          ?2004-06-~11               | [2004-06-11, 2004-06-12)
          2004-%06-11                | [2004-06-11, 2004-06-12)
          1XXX-XX                    | [1000-01-01, 2000-01-01)
          1984-1X                    | [1984-10-01, 1985-01-01)
          2004-06-~01/2004-06-~20    | [2004-06-01, 2004-06-21)
          2004-06-XX/2004-07-03      | [2004-06-01, 2004-07-04)
          """)
  void level2IsReadAndWrittenBack(String edtf, String region) {
    assertDenotes(edtf, region);
  }

  @ParameterizedTest
  @CsvSource({
    "156X-12-25, 1560-12-25, 1561-12-25, 10",
    "15XX-12-25, 1500-12-25, 1501-12-25, 100",
    "XXXX-12-XX, 0000-12, 0001-12, 10000",
    "1XXX-12, 1000-12, 1001-12, 1000",
    "XXXX-06-24, 0000-06-24, 0001-06-24, 10000",
    "XXXX-10, 0000-10, 0001-10, 10000"
  })
  void unspecifiedYearsOfAGivenDayOrMonthLeaveOneSpanEach(
      String edtf, String first, String second, int count) {
    TimeRegion region = FuzzyTime.parse(edtf).stated();

    assertThat(region.spans()).hasSize(count);
    assertThat(region.spans().get(0)).isEqualTo(FuzzyTime.parse(first).stated().spans().get(0));
    assertThat(region.spans().get(1)).isEqualTo(FuzzyTime.parse(second).stated().spans().get(0));
    assertThat(FuzzyTime.parse(edtf).edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1667,1668, 1670..1672]      | [1667,1668,1670..1672]
          [1760-01, 1760-02, 1760-12..]| [1760-01,1760-02,1760-12..]
          [1667, 1760-12]              | [1667,1760-12]
          {1667,1668, 1670..1672}      | {1667,1668,1670..1672}
          {1960, 1961-12}              | {1960,1961-12}
          2004?-06~-11                 | %2004-~06-11
          ~2004-~06                    | 2004-06~
          ?2004-06-11                  | 2004?-06-11
          ~2004-?06-11                 | ~2004-?06-11
          """)
  void otherSpellingsAreWrittenCanonically(String edtf, String canonical) {
    FuzzyTime time = FuzzyTime.parse(edtf);

    assertThat(time.edtf()).isEqualTo(canonical);
    assertThat(FuzzyTime.parse(canonical)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "../..", "/..", "../"})
  void anIntervalWithoutAnyDateLeavesEverythingOpen(String edtf) {
    assertDenotes(edtf, "(.., ..)");
    assertThat(FuzzyTime.parse(edtf).precision()).isEqualTo(TimePrecision.UNBOUNDED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2001-22 | [2000-12-01, 2001-03-01) or [2001-06-01, 2001-09-01) or [2001-12-01, 2002-03-01)
          2001-23 | [2001-03-01, 2001-06-01) or [2001-09-01, 2001-12-01)
          2001-24 | [2000-12-01, 2001-03-01) or [2001-06-01, 2001-09-01) or [2001-12-01, 2002-03-01)
          2001-25 | [2001-03-01, 2001-06-01)
          2001-26 | [2001-06-01, 2001-09-01)
          2001-27 | [2001-09-01, 2001-12-01)
          2001-28 | [2000-12-01, 2001-03-01) or [2001-12-01, 2002-03-01)
          2001-29 | [2001-09-01, 2001-12-01)
          2001-30 | [2000-12-01, 2001-03-01) or [2001-12-01, 2002-03-01)
          2001-31 | [2001-03-01, 2001-06-01)
          2001-32 | [2001-06-01, 2001-09-01)
          2001-33 | [2001-01-01, 2001-04-01)
          2001-36 | [2001-10-01, 2002-01-01)
          2001-37 | [2001-01-01, 2001-05-01)
          2001-39 | [2001-09-01, 2002-01-01)
          2001-40 | [2001-01-01, 2001-07-01)
          2001-41 | [2001-07-01, 2002-01-01)
          """)
  void partsOfTheYearAreWholeMonths(String edtf, String region) {
    assertDenotes(edtf, region);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0000       | [0000-01-01, 0001-01-01)
          -0001      | [-0001-01-01, 0000-01-01)
          -20XX      | [-2099-01-01, -1999-01-01)
          -000X      | [-0009-01-01, 0000-01-01)
          -1950S2    | [-1999-01-01, -1899-01-01)
          1985-02-XX | [1985-02-01, 1985-03-01)
          2019-XX-31 | [2019-01-31, 2019-02-01) or [2019-03-31, 2019-04-01) or \
          [2019-05-31, 2019-06-01) or [2019-07-31, 2019-08-01) or 3 more
          201X-02-29 | [2012-02-29, 2012-03-01) or [2016-02-29, 2016-03-01)
          2000/2000-01 | [2000-01-01, 2000-02-01)
          """)
  void edgesOfTheCalendarAreHeeded(String edtf, String region) {
    assertDenotes(edtf, region);
  }

  private static void assertDenotes(String edtf, String region) {
    FuzzyTime time = FuzzyTime.parse(edtf);
    assertThat(time.edtf()).isEqualTo(edtf);
    assertThat(time.stated()).hasToString(region);
  }
}
