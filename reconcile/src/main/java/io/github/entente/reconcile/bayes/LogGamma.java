package io.github.entente.reconcile.bayes;

/**
 * Computes the logarithm of the gamma function of a positive number.
 *
 * <p>Below 10 the argument is raised by the recurrence (DLMF 5.5.1), from there on Stirling's
 * series (DLMF 5.11.1) with seven terms is exact to about 1e-15 relative to the largest term.
 */
final class LogGamma {
  private static final double HALF_LOG_TWO_PI = 0.9189385332046728;

  /** B(2k) / (2k (2k - 1)) for k = 1, 2, ... with the Bernoulli numbers B. */
  private static final double[] STIRLING = {
    1 / 12.0, -1 / 360.0, 1 / 1260.0, -1 / 1680.0, 1 / 1188.0, -691 / 360360.0, 1 / 156.0
  };

  private LogGamma() {}

  static double of(double x) {
    double product = 1;
    double shifted = x;
    while (shifted < 10) {
      product *= shifted;
      shifted += 1;
    }
    return (shifted - 0.5) * Math.log(shifted)
        - shifted
        + HALF_LOG_TWO_PI
        + correction(shifted)
        - Math.log(product);
  }

  private static double correction(double x) {
    double inverseSquare = 1 / (x * x);
    double sum = 0;
    for (int term = STIRLING.length - 1; term >= 0; term--) {
      sum = sum * inverseSquare + STIRLING[term];
    }
    return sum / x;
  }
}
