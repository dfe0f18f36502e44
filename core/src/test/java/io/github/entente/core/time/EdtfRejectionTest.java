package io.github.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not EDTF, or not a date, is refused with the place and the remedy. */
class EdtfRejectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2019-02-29             | 8  | 2019-02 has no day 29; its last day is 28
          2020-02-30             | 8  | its last day is 29
          1960-06-31             | 8  | its last day is 30
          2016-01-32             | 8  | a day 01 to 31
          2016-01-00             | 8  | a day 01 to 31
          2016-13                | 5  | there is no month 13; a month 01 to 12
          2016-00                | 5  | a month 01 to 12
          2016-42                | 5  | a part of the year 21 to 41
          2016-2X                | 5  | there is no month 2X
          2016-21-01             | 7  | a part of the year has no days
          1985-02-3X             | 8  | no day of the calendar fits "1985-02-3X"
          XXXX-02-30             | 8  | give a day that the month has
          2016/2015              | 0  | write the earlier date first: "2015/2016"
          2004-02-01/2004-01     | 0  | ends before it starts
          -1000/-2000            | 0  | ends before it starts
          [1672..1670]           | 1  | write the earlier date first: "1670..1672"
          2016-1                 | 6  | a month 01 to 12 (or a part of the year 21 to 41) in two digits
          2016-01-1              | 9  | a day 01 to 31 in two digits
          16                     | 2  | a year of four digits
          12000                  | 0  | write Y before a year beyond 9999
          20160101               | 0  | more than four digits
          Y2006                  | 1  | write it with four digits and without Y
          Y012000                | 1  | leave out leading zeros
          Y1E10                  | 1  | years go from -999999999 to 999999999
          Y1234567890            | 1  | more than nine digits
          Y12000-01              | 6  | a year with Y or S stands alone
          1950S0                 | 5  | a number from 1 to 4
          1950S5                 | 5  | a number from 1 to 4
          195XS2                 | 4  | the end of the text
          -0000                  | 0  | the year 0 has no sign; write 0000
          +2006                  | 0  | without a plus sign
          199u                   | 3  | write X for an unspecified digit
          199x                   | 3  | write X for an unspecified digit
          y12000                 | 0  | write Y before a year
          unknown/2006           | 0  | leave the side empty if the date is unknown
          2006/open              | 5  | write .. for an open end
          2006?~                 | 5  | write % for both uncertain and approximate
          2006??                 | 5  | each qualifier once
          (2004)~-06             | 0  | instead of a group in parentheses
          " 2006"                | 0  | remove the space
          "2006 "                | 4  | remove the space
          1863- 03-29            | 5  | remove the space
          2012/2013/2014         | 9  | the end of the text is expected
          2012\\2013             | 4  | the end of the text, or / and the end of an interval
          ..                     | 2  | / is expected
          ""                     | 0  | a date such as 2016
          January 2016           | 0  | a date such as 2016
          2016-Jan               | 5  | a month 01 to 12
          2000/12-12             | 7  | a year of four digits
          []                     | 1  | a date such as 2016
          [..]                   | 3  | a date such as 2016
          [1667,..1670]          | 6  | a date such as 2016
          [1667..,1670]          | 7  | a date such as 2016
          [1667                  | 5  | a comma or ]
          {1667]                 | 5  | a comma or }
          [1667]1                | 6  | the end of the text
          [1667/1668]            | 5  | a comma or ]
          1985-04-12T23:20       | 16 | a colon and the second
          1985-04-12T24:00:00    | 11 | an hour 00 to 23
          1985-04-12T23:60:00    | 14 | a minute 00 to 59
          1985-04-12T23:59:60    | 17 | no leap seconds
          1985-04-12T1:10:10     | 12 | an hour 00 to 23 in two digits
          1985-04-12T23:20:30z   | 19 | write Z for UTC
          1985-04-12t23:20:30    | 10 | write T before the time of day
          1985-04-12T23:20:30.5  | 19 | the end of the text
          1985-04-12T23:20:30Z10 | 20 | the end of the text
          1985-04-12T23:20:30-00 | 19 | there is no offset -00
          1985-04-12T10:00:00+19 | 20 | an offset hour 00 to 18
          1985-04-12T10:00:00+18:30 | 19 | -18:00 to +18:00
          1985-04-12~T10:00:00   | 11 | only a full date without X or qualifier
          1985-04T10:00:00       | 7  | only a full date
          1985-04-1XT10:00:00    | 10 | only a full date
          """)
  void isRefusedWithPlaceAndRemedy(String edtf, int index, String part) {
    EdtfSyntaxException thrown =
        catchThrowableOfType(EdtfSyntaxException.class, () -> FuzzyTime.parse(edtf));

    assertThat(thrown).as("%s is refused", edtf).isNotNull();
    assertThat(thrown.index()).as(thrown.getMessage()).isEqualTo(index);
    assertThat(thrown.text()).isEqualTo(edtf);
    assertThat(thrown).hasMessageContaining(part).hasMessageContaining("\"" + edtf + "\"");
  }
}
