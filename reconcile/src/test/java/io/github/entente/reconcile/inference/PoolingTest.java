package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gains of witnesses who agree, added up. */
class PoolingTest {
  private static final Pooling POOLING = new Pooling(0.15);

  @Test
  void oneWitnessCountsInFullAndNobodyForNothing() {
    assertThat(POOLING.pooled(3, 3)).isEqualTo(3);
    assertThat(POOLING.pooled(0, 0)).isZero();
  }

  /** X / (1 + r (N - 1)) with N = 2 and r = .15. */
  @Test
  void twoAlikeCountForLessThanTwo() {
    assertThat(POOLING.pooled(6, 3)).isCloseTo(6 / 1.15, within(1e-12));
    assertThat(new Pooling(0).pooled(6, 3)).isEqualTo(6);
    assertThat(new Pooling(1).pooled(6, 3)).isCloseTo(3, within(1e-12));
  }

  @Test
  void anyNumberOfWitnessesStaysBelowTheStrongestOverTheCorrelation() {
    assertThat(POOLING.pooled(3e6, 3)).isLessThan(3 / 0.15).isGreaterThan(3 / 0.15 - 0.001);
  }

  @Test
  void partsThatAddUpToLessThanTheStrongestAreTheirSum() {
    assertThat(POOLING.pooled(1.5, 3)).isEqualTo(1.5);
  }

  @Test
  void aFurtherWitnessNeverCountsAgainstWhatHeSays() {
    for (double gain = 0.01; gain < 10; gain *= 1.3) {
      assertThat(POOLING.pooled(6 + gain, Math.max(3, gain)))
          .as("gain %s", gain)
          .isGreaterThan(POOLING.pooled(6, 3));
    }
  }

  @ParameterizedTest
  @CsvSource({"6, 3", "3.5, 3", "40, 2", "1, 3"})
  void theSlopesAreTheDerivatives(double sum, double strongest) {
    double step = 1e-6;
    assertThat(POOLING.slopeOfSum(sum, strongest))
        .isCloseTo(
            (POOLING.pooled(sum + step, strongest) - POOLING.pooled(sum - step, strongest))
                / (2 * step),
            within(1e-7));
    assertThat(POOLING.slopeOfStrongest(sum, strongest))
        .isCloseTo(
            (POOLING.pooled(sum, strongest + step) - POOLING.pooled(sum, strongest - step))
                / (2 * step),
            within(1e-7));
  }

  /** Meant here with .5, in two ways of .3 and .2, and elsewhere with the rest. */
  @Test
  void whatAnAmbiguousVoteMeantIsAveraged() {
    double[] vote = {0.3, 1, 2, 0.2, 1, 4};
    double expected =
        0.3 * Math.exp(POOLING.pooled(3 + 2, 3))
            + 0.2 * Math.exp(POOLING.pooled(3 + 4, 4))
            + 0.5 * Math.exp(POOLING.pooled(3, 3));
    assertThat(POOLING.logAverage(List.of(vote), 3, 3, 0, 0))
        .isCloseTo(Math.log(expected), within(1e-12));
  }

  @Test
  void combinationsOfSeveralAmbiguousVotesAreAveraged() {
    double[] one = {0.5, 1, 2};
    double[] other = {0.25, 0.5, 3};
    double expected =
        0.5 * 0.25 * Math.exp(POOLING.pooled(2 + 1.5, 3))
            + 0.5 * 0.75 * Math.exp(POOLING.pooled(2, 2))
            + 0.5 * 0.25 * Math.exp(POOLING.pooled(1.5, 3))
            + 0.5 * 0.75;
    assertThat(POOLING.logAverage(List.of(one, other), 0, 0, 0, 0))
        .isCloseTo(Math.log(expected), within(1e-12));
  }

  @Test
  void aGainBelowNothingIsPooledWithThoseAgainst() {
    double[] vote = {1, 1, -2};
    assertThat(POOLING.logAverage(List.of(vote), 3, 3, 1, 1))
        .isCloseTo(POOLING.pooled(3, 3) - POOLING.pooled(3, 2), within(1e-12));
  }
}
