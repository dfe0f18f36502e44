package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much one claim speaks for its region. */
class GainTest {
  private static final double EXACT = 1e-12;

  @Test
  void aClaimInFullMultipliesTheOddsByItsAccuracyOverThatOfOneFalseAlternative() {
    assertThat(Gain.of(10, 0.8, 1)).isCloseTo(Math.log(40), within(EXACT));
    assertThat(Gain.of(1, 0.8, 1)).isCloseTo(Math.log(4), within(EXACT));
    assertThat(Gain.of(1, 0.5, 1)).isZero();
  }

  @Test
  void aClaimWithoutWeightIsChanceAndOneBelowChanceSpeaksAgainst() {
    assertThat(Gain.of(10, 0.8, 0)).isCloseTo(0, within(EXACT));
    assertThat(Gain.of(10, 1 / 11.0, 1)).isCloseTo(0, within(EXACT));
    assertThat(Gain.of(10, 0.05, 1)).isNegative();
  }

  /** The accuracy lies w of the way from 1/11 to .8. */
  @Test
  void aWeightLeadsFromChanceToTheAccuracy() {
    double accuracy = 1 / 11.0 + 0.6 * (0.8 - 1 / 11.0);
    assertThat(Gain.of(10, 0.8, 0.6))
        .isCloseTo(Math.log(10 * accuracy / (1 - accuracy)), within(EXACT));
  }

  @Test
  void learningMakesNobodySpeakAgainstWhatHeSays() {
    assertThat(Gain.learned(10, 0.05, 1, 0.8)).isZero();
    assertThat(Gain.learned(10, 0.3, 1, 0.8)).isEqualTo(Gain.of(10, 0.3, 1));
  }

  @Test
  void whoWasBelievedToBeWorseThanChanceMaySpeakAgainstItAsFarAsThat() {
    assertThat(Gain.learned(10, 0.01, 1, 0.05)).isEqualTo(Gain.of(10, 0.05, 1));
    assertThat(Gain.learned(10, 0.07, 1, 0.05)).isEqualTo(Gain.of(10, 0.07, 1));
    assertThat(Gain.learned(10, 0.01, 1, 0)).isEqualTo(Gain.of(10, 0.01, 1));
  }

  @ParameterizedTest
  @CsvSource({"10, .8, 1", "10, .8, .6", "1, .7, .3", "3, .05, .9"})
  void theSlopeIsTheDerivativeByTheLogitOfTheAccuracy(double n, double accuracy, double weight) {
    double logit = Math.log(accuracy / (1 - accuracy));
    double step = 1e-5;
    double change =
        Gain.of(n, logistic(logit + step), weight) - Gain.of(n, logistic(logit - step), weight);
    assertThat(Gain.slope(n, accuracy, weight)).isCloseTo(change / (2 * step), within(1e-8));
  }

  private static double logistic(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
