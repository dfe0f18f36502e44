package io.github.entente.reconcile.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of ICD 203 (2015), at and just below each boundary. */
class Icd203Test {

  @ParameterizedTest
  @CsvSource({
    "0.00, ALMOST_NO_CHANCE",
    "0.01, ALMOST_NO_CHANCE",
    "0.0499, ALMOST_NO_CHANCE",
    "0.05, VERY_UNLIKELY",
    "0.1999, VERY_UNLIKELY",
    "0.20, UNLIKELY",
    "0.4499, UNLIKELY",
    "0.45, ROUGHLY_EVEN_CHANCE",
    "0.5499, ROUGHLY_EVEN_CHANCE",
    "0.55, LIKELY",
    "0.7999, LIKELY",
    "0.80, VERY_LIKELY",
    "0.9499, VERY_LIKELY",
    "0.95, ALMOST_CERTAIN",
    "1.00, ALMOST_CERTAIN"
  })
  void everyWordBeginsAtItsLowerEnd(double probability, Icd203 word) {
    assertThat(Icd203.of(probability)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0099, almost no chance (<1%)",
    "0.01, almost no chance",
    "0.5, roughly even chance",
    "0.9899, almost certain",
    "0.99, almost certain (>99%)"
  })
  void theNumberIsAddedWhereTheScaleNamesNothing(double probability, String words) {
    assertThat(Icd203.describe(probability)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
  void whatIsNoProbabilityIsRejected(double probability) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Icd203.of(probability))
        .withMessage("probability is %s but must be from 0 to 1", probability);
  }
}
