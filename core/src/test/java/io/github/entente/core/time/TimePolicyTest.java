package io.github.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.entente.core.time.TimePolicy.YearRounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimePolicyTest {

  @Test
  void changesLeaveTheOtherWidthsAlone() {
    TimePolicy policy =
        TimePolicy.DEFAULT
            .withApproximateUnits(2)
            .withEarlyFraction(0.25)
            .withLateFraction(0.3)
            .withYearRounding(YearRounding.WHOLE_YEARS);

    assertThat(policy).isEqualTo(new TimePolicy(2, 0.25, 0.3, YearRounding.WHOLE_YEARS));
    assertThat(TimePolicy.DEFAULT)
        .isEqualTo(new TimePolicy(1, 1 / 3.0, 1 / 3.0, YearRounding.UNION));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.08, 0.42, 1, -0.3, Double.NaN, Double.POSITIVE_INFINITY})
  void fractionsThatLeaveNoRoomAreRefused(double fraction) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePolicy.DEFAULT.withEarlyFraction(fraction))
        .withMessageContaining("earlyFraction is " + fraction)
        .withMessageContaining("from 1/12 to 5/12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePolicy.DEFAULT.withLateFraction(fraction))
        .withMessageContaining("lateFraction is " + fraction);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1001})
  void unitsOutOfRangeAreRefused(int units) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePolicy.DEFAULT.withApproximateUnits(units))
        .withMessageContaining("approximateUnits is " + units)
        .withMessageContaining("0");
  }
}
