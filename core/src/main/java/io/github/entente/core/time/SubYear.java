package io.github.entente.core.time;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;

/**
 * The parts of a year that EDTF writes in place of the month, codes 21 to 41: seasons, quarters,
 * quadrimesters and semesters (ISO 8601-2:2019, 4.8).
 *
 * <p>The standard leaves the seasons' limits open. Here a season is three whole calendar months,
 * northern spring being March to May. Codes 21 to 24 do not say which hemisphere is meant, so they
 * leave both readings open; a season from December to February belongs to two years, so both of
 * those that touch the year are left open.
 */
final class SubYear {
  private static final int FIRST_CODE = 21;
  private static final int LAST_CODE = 41;
  private static final int FIRST_NORTHERN = 25;
  private static final int FIRST_SOUTHERN = 29;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_QUADRIMESTER = 37;
  private static final int FIRST_SEMESTER = 40;

  private SubYear() {}

  static boolean isCode(DigitMask month) {
    return month.isSpecified() && month.value() >= FIRST_CODE && month.value() <= LAST_CODE;
  }

  static TimePrecision precision(int code) {
    if (code < FIRST_QUADRIMESTER) {
      return TimePrecision.SEASON;
    }
    return code < FIRST_SEMESTER ? TimePrecision.QUADRIMESTER : TimePrecision.SEMESTER;
  }

  static TimeRegion region(int code, int year) {
    int length = precision(code).months();
    YearMonth january = YearMonth.of(year, 1);
    return TimeRegion.union(
        firstMonths(code).stream()
            .map(january::plusMonths)
            .map(m -> TimeRegion.ofDays(m.atDay(1), m.plusMonths(length).atDay(1)))
            .toList());
  }

  /** The first months of the part, counted from January = 0. */
  private static List<Integer> firstMonths(int code) {
    if (code < FIRST_NORTHERN) {
      return ImmutableList.<Integer>builder()
          .addAll(northern(code - FIRST_CODE))
          .addAll(southern(code - FIRST_CODE))
          .build();
    } else if (code < FIRST_SOUTHERN) {
      return northern(code - FIRST_NORTHERN);
    } else if (code < FIRST_QUARTER) {
      return southern(code - FIRST_SOUTHERN);
    } else if (code < FIRST_QUADRIMESTER) {
      return List.of(3 * (code - FIRST_QUARTER));
    } else if (code < FIRST_SEMESTER) {
      return List.of(4 * (code - FIRST_QUADRIMESTER));
    }
    return List.of(6 * (code - FIRST_SEMESTER));
  }

  /** The seasons from spring = 0 to winter = 3. */
  private static List<Integer> northern(int season) {
    return switch (season) {
      case 0 -> List.of(2);
      case 1 -> List.of(5);
      case 2 -> List.of(8);
      default -> List.of(-1, 11);
    };
  }

  private static List<Integer> southern(int season) {
    return northern((season + 2) % 4);
  }
}
