package io.github.entente.reconcile.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table agrees with the exact quantiles as far as the draws of an interval can tell. */
class BetaQuantilesTest {
  @ParameterizedTest(name = "Beta({0}, {1})")
  @CsvSource({"6,2", "1,1", "1,40", "9,1", "14,3.5", "300,100", "50000,9000", "0.5,3", "2,0.1"})
  void agreesWithTheExactQuantile(double alpha, double beta) {
    BetaDistribution distribution = new BetaDistribution(alpha, beta);
    BetaQuantiles table = BetaQuantiles.of(distribution);
    for (int i = 1; i < 1000; i++) {
      double p = i / 1000.0;
      assertThat(table.at(p)).as("p = %s", p).isCloseTo(distribution.quantile(p), within(1e-4));
    }
  }
}
