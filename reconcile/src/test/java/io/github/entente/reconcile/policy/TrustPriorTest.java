package io.github.entente.reconcile.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is believed about sources beforehand. */
class TrustPriorTest {

  @Test
  void theMeanIsTheShareOfRightClaims() {
    assertThat(new TrustPrior(6, 2).mean()).isEqualTo(0.75);
    assertThat(TrustPrior.DEFAULT.mean()).isEqualTo(0.75);
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "6, 0", "-1, 2", "6, -1", "NaN, 2", "6, NaN", "Infinity, 2", "6, Infinity"})
  void numbersThatMakeNoDistributionAreRejectedWithTheRemedy(double right, double wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrustPrior(right, wrong))
        .withMessageContaining("%s right and %s wrong", right, wrong)
        .withMessageContaining("both must be above 0 and finite; give the strength");
  }
}
