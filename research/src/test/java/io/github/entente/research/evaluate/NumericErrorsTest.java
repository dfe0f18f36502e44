package io.github.entente.research.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NumericErrorsTest {
  private static final GoldStandard<RightInterval> GOLD =
      GoldStandard.of(
          Map.of(
              "a", RightInterval.of(100).withRelativeTolerance(0.01),
              "b", RightInterval.between(10, 20),
              "c", RightInterval.of(50),
              "d", RightInterval.of(1)));
  private static final Map<String, Prediction<Double>> PREDICTIONS =
      Map.of(
          "a", Prediction.answer(101.0),
          "b", Prediction.answer(15.0),
          "c", Prediction.answer(43.0));

  @Test
  void areMeansOverTheAnsweredItems() {
    NumericErrors errors = NumericErrors.of(GOLD, PREDICTIONS);
    // errors 1, 0 and 7
    assertThat(errors.meanAbsolute()).isCloseTo(8.0 / 3, within(1e-15));
    assertThat(errors.rootMeanSquare()).isCloseTo(Math.sqrt(50.0 / 3), within(1e-15));
    // 101 is within 1 % of 100
    assertThat(errors.errorRate()).isEqualTo(1.0 / 3);
    assertThat(errors.counts()).isEqualTo(new Counts(4, 3, 2));
  }

  @Test
  void areKeptForEachItem() {
    ItemScores absolute = NumericErrors.absolute(GOLD, PREDICTIONS);
    assertThat(absolute.byItem())
        .containsExactly(Map.entry("a", 1.0), Map.entry("b", 0.0), Map.entry("c", 7.0));
    assertThat(absolute.mean()).isEqualTo(NumericErrors.of(GOLD, PREDICTIONS).meanAbsolute());
  }

  @Test
  void areNormalisedByTheSpreadOfTheClaims() {
    NormalisedError error =
        NormalisedError.of(
            GOLD,
            PREDICTIONS,
            Map.of(
                // mean 100, standard deviation 2
                "a", new double[] {98, 102},
                "b", new double[] {15, 15, 15},
                // mean 45, squared deviations 4, 25 and 49: standard deviation sqrt(26)
                "c", new double[] {43, 40, 52}));
    assertThat(error.mean()).isCloseTo((0.5 + 7 / Math.sqrt(26)) / 2, within(1e-15));
    assertThat(error.measured()).isEqualTo(2);
    assertThat(error.withoutScale()).isEqualTo(1);
  }

  @Test
  void equalClaimsHaveNoSpreadEvenIfTheirMeanIsRounded() {
    NormalisedError error =
        NormalisedError.of(
            GoldStandard.of(Map.of("a", RightInterval.of(1))),
            Map.of("a", Prediction.answer(0.1)),
            Map.of("a", new double[] {0.1, 0.1, 0.1}));
    assertThat(error.withoutScale()).isEqualTo(1);
    assertThat(error.mean()).isNaN();
  }

  @Test
  void cannotBeNormalisedWithoutClaims() {
    assertThatThrownBy(() -> NormalisedError.of(GOLD, PREDICTIONS, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there are no claims for the answered item a");
  }

  @Test
  void areNotNumbersIfNothingIsAnswered() {
    NumericErrors errors = NumericErrors.of(GOLD, Map.of());
    assertThat(errors.meanAbsolute()).isNaN();
    assertThat(errors.rootMeanSquare()).isNaN();
    assertThat(errors.errorRate()).isNaN();
  }
}
