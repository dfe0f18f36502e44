package io.github.entente.reconcile.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is believed about sources beforehand. */
class TrustPriorTest {

  @Test
  void theMeanIsTheShareOfRightClaims() {
    assertThat(TrustPrior.of(6, 2).mean()).isEqualTo(0.75);
    assertThat(TrustPrior.of(6, 2).claims()).isEqualTo(8);
    assertThat(TrustPrior.DEFAULT.mean()).isEqualTo(0.8);
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "6, 0", "-1, 2", "6, -1", "NaN, 2", "6, NaN", "Infinity, 2", "6, 1e13"})
  void numbersThatMakeNoDistributionAreRefusedWithTheRemedy(double right, double wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrustPrior(right, wrong))
        .withMessageContaining("%s right and %s wrong", right, wrong)
        .withMessageContaining("use TrustPrior.known(accuracy)");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.3, 0.95, 1 - 1e-9})
  void aKnownAccuracyIsJustThat(double accuracy) {
    assertThat(TrustPrior.known(accuracy).mean()).isCloseTo(accuracy, within(1e-12));
    assertThat(TrustPrior.known(accuracy).claims()).isGreaterThan(1e11);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.5, Double.NaN})
  void nobodyIsRightOrWrongWithoutException(double accuracy) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrustPrior.known(accuracy))
        .withMessageContaining("known accuracy is %s", accuracy);
  }

  @Test
  void theNearestPriorKeepsWithinTheRange() {
    assertThat(TrustPrior.nearest(0, 2)).isEqualTo(TrustPrior.of(1e-3, 2));
    assertThat(TrustPrior.nearest(3, 1e20)).isEqualTo(TrustPrior.of(3, 1e12));
  }
}
