package io.github.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.entente.core.time.TimeRegion.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeRegionTest {
  private static final TimeRegion YEAR_2015 = FuzzyTime.parse("2015").stated();
  private static final TimeRegion YEAR_2016 = FuzzyTime.parse("2016").stated();
  private static final TimeRegion JANUARY_2016 = FuzzyTime.parse("2016-01").stated();
  private static final TimeRegion BEFORE_2016 = TimeRegion.before(LocalDate.of(2016, 1, 1));

  @Test
  void adjacentYearsShareNoInstantAndUniteToOneSpan() {
    assertThat(YEAR_2015.intersects(YEAR_2016)).isFalse();
    assertThat(YEAR_2015.intersection(YEAR_2016)).isEqualTo(TimeRegion.NONE);
    assertThat(TimeRegion.union(YEAR_2016, YEAR_2015).spans()).hasSize(1);
    assertThat(TimeRegion.union(YEAR_2016, YEAR_2015))
        .isEqualTo(FuzzyTime.parse("2015/2016").stated());
  }

  @Test
  void aMonthLiesInItsYear() {
    assertThat(YEAR_2016.contains(JANUARY_2016)).isTrue();
    assertThat(JANUARY_2016.contains(YEAR_2016)).isFalse();
    assertThat(YEAR_2016.contains(YEAR_2016)).isTrue();
  }

  @Test
  void unboundedRegionsHaveNoFirstOrLastInstant() {
    assertThat(BEFORE_2016.startInclusive()).isEmpty();
    assertThat(BEFORE_2016.endExclusive()).hasValue(1_451_606_400L);
    assertThat(BEFORE_2016.isBounded()).isFalse();
    assertThat(YEAR_2016.startInclusive()).hasValue(1_451_606_400L);
    assertThat(YEAR_2016.isBounded()).isTrue();
    assertThat(TimeRegion.ALL.isBounded()).isFalse();
    assertThat(TimeRegion.union(BEFORE_2016, TimeRegion.from(LocalDate.of(2016, 1, 1))))
        .isEqualTo(TimeRegion.ALL);
  }

  @Test
  void theEmptyRegionIsPartOfEveryRegion() {
    assertThat(TimeRegion.NONE.isEmpty()).isTrue();
    assertThat(TimeRegion.NONE.isBounded()).isTrue();
    assertThat(TimeRegion.NONE.startInclusive()).isEmpty();
    assertThat(TimeRegion.NONE.endExclusive()).isEmpty();
    assertThat(YEAR_2016.contains(TimeRegion.NONE)).isTrue();
    assertThat(TimeRegion.NONE.contains(TimeRegion.NONE)).isTrue();
    assertThat(TimeRegion.NONE.intersects(TimeRegion.ALL)).isFalse();
    assertThat(TimeRegion.union()).isEqualTo(TimeRegion.NONE);
  }

  @Test
  void aSpanWithoutInstantsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeRegion.of(5, 5))
        .withMessageContaining("[5, 5)")
        .withMessageContaining("after the start");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeRegion.ofDays(LocalDate.of(2016, 1, 2), LocalDate.of(2016, 1, 1)));
  }

  @Test
  void regionsReadAsDates() {
    assertThat(JANUARY_2016).hasToString("[2016-01-01, 2016-02-01)");
    assertThat(BEFORE_2016).hasToString("(.., 2016-01-01)");
    assertThat(TimeRegion.of(0, 90)).hasToString("[1970-01-01, 1970-01-01T00:01:30Z)");
    assertThat(TimeRegion.ALL).hasToString("(.., ..)");
    assertThat(TimeRegion.NONE).hasToString("none");
    assertThat(new Span(0, Long.MAX_VALUE - 1)).hasToString("[1970-01-01, 9223372036854775806s)");
  }
}
