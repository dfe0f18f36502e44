package io.github.entente.reconcile.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BetaDistributionTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.5, 1, 2, 7.25, 100, 1e4, 1e6})
  void isSymmetricForEqualParameters(double parameter) {
    BetaDistribution beta = new BetaDistribution(parameter, parameter);
    assertThat(beta.cdf(0.5)).isCloseTo(0.5, within(1e-9));
    assertThat(beta.quantile(0.5)).isCloseTo(0.5, within(1e-9));
    assertThat(beta.cdf(0.3)).isCloseTo(1 - beta.cdf(0.7), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 1, 2, 10, 300})
  void hasAClosedFormIfOneParameterIsOne(double b) {
    BetaDistribution rising = new BetaDistribution(1, b);
    BetaDistribution falling = new BetaDistribution(b, 1);
    for (double x = 0.05; x < 1; x += 0.05) {
      assertThat(rising.cdf(x)).isCloseTo(1 - Math.pow(1 - x, b), within(1e-13));
      assertThat(falling.cdf(x)).isCloseTo(Math.pow(x, b), within(1e-13));
      assertThat(rising.quantile(x)).isCloseTo(1 - Math.pow(1 - x, 1 / b), within(1e-12));
    }
  }

  @Test
  void isAPolynomialForWholeParameters() {
    BetaDistribution beta = new BetaDistribution(6, 2);
    for (double x = 0; x <= 1; x += 0.01) {
      assertThat(beta.cdf(x)).isCloseTo(7 * Math.pow(x, 6) - 6 * Math.pow(x, 7), within(1e-14));
    }
    assertThat(beta.mean()).isEqualTo(0.75);
  }

  @Test
  void isTheArcsineLawForHalves() {
    BetaDistribution beta = new BetaDistribution(0.5, 0.5);
    for (double x = 0.01; x < 1; x += 0.01) {
      assertThat(beta.cdf(x)).isCloseTo(2 / Math.PI * Math.asin(Math.sqrt(x)), within(1e-13));
    }
  }

  /** Expected values: scipy.stats.beta.ppf of SciPy 1.17.1. */
  @ParameterizedTest
  @CsvSource({
    "6, 2, 0.05, 0.47929702640869287",
    "6, 2, 0.5, 0.7715100364934043",
    "6, 2, 0.95, 0.9466244995297628",
    "18, 2, 0.05, 0.773625750727622",
    "2, 8, 0.95, 0.42913554703143447",
    "0.5, 3, 0.1, 0.0028552950848807716",
    "4.5, 7.25, 0.3, 0.30295594081672755",
    "300, 100, 0.05, 0.7137285287484267",
    "300, 100, 0.975, 0.7911629567345977",
    "0.1, 0.2, 0.4, 0.004597127961279397",
    "12.75, 2.25, 0.999, 0.9946316660807628"
  })
  void agreesWithPublishedImplementations(double alpha, double beta, double p, double expected) {
    assertThat(new BetaDistribution(alpha, beta).quantile(p))
        .isCloseTo(expected, within(1e-11 + 1e-9 * expected));
  }

  @ParameterizedTest
  @CsvSource({"6, 2", "0.01, 0.01", "0.5, 30", "1200, 3", "1e5, 1e5", "3, 1e6", "0.05, 5"})
  void quantileInvertsTheProbability(double alpha, double beta) {
    BetaDistribution distribution = new BetaDistribution(alpha, beta);
    double last = 0;
    for (double p : new double[] {1e-12, 1e-6, 0.01, 0.05, 0.3, 0.5, 0.7, 0.95, 0.999}) {
      double x = distribution.quantile(p);
      assertThat(x).as("p %s", p).isBetween(last, 1.0);
      double below = distribution.cdf(Math.nextDown(x));
      double above = distribution.cdf(Math.nextUp(x));
      assertThat(p).as("x %s", x).isBetween(below - 1e-9, above + 1e-9);
      last = x;
    }
  }

  @Test
  void reachesItsEndsAndNoFurther() {
    BetaDistribution beta = new BetaDistribution(6, 2);
    assertThat(beta.quantile(0)).isZero();
    assertThat(beta.quantile(1)).isEqualTo(1);
    assertThat(beta.cdf(-3)).isZero();
    assertThat(beta.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void rejectsParametersThatAreNotPositive(double parameter) {
    assertThatThrownBy(() -> new BetaDistribution(1, parameter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("beta is " + parameter + "; give a finite number above 0");
  }

  @Test
  void rejectsNotANumber() {
    BetaDistribution beta = new BetaDistribution(6, 2);
    assertThatThrownBy(() -> beta.cdf(Double.NaN)).hasMessageContaining("x is NaN");
    assertThatThrownBy(() -> beta.quantile(Double.NaN)).hasMessageContaining("p is NaN");
    assertThatThrownBy(() -> beta.quantile(1.5)).hasMessageContaining("p is 1.5");
  }
}
