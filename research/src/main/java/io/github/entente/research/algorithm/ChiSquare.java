package io.github.entente.research.algorithm;

/** The chi-squared distribution. */
final class ChiSquare {
  private static final double[] LANCZOS = {
    0.9999999999998099,
    676.5203681218851,
    -1259.1392167224028,
    771.3234287776531,
    -176.6150291621406,
    12.507343278686905,
    -0.13857109526572012,
    9.984369578019572e-6,
    1.5056327351493116e-7
  };

  private ChiSquare() {}

  /**
   * Returns x such that a chi-squared variable is at most x with a given probability, by bisection
   * to the last bits.
   *
   * @param p above 0 and at most one half
   * @param freedom degrees of freedom, above 0
   */
  static double quantile(double p, double freedom) {
    double low = 0;
    double high = freedom; // above the median
    for (int step = 0; step < 200; step++) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      if (cdf(middle, freedom) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** Returns the probability of at most x: the lower incomplete gamma function, by its series. */
  static double cdf(double x, double freedom) {
    if (x <= 0) {
      return 0;
    }
    double a = freedom / 2;
    double factor = StrictMath.exp(a * StrictMath.log(x / 2) - x / 2 - logGamma(a));
    return factor * series(a, x / 2);
  }

  private static double series(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (double n = a + 1; term > sum * 1e-17; n++) {
      term *= x / n;
      sum += term;
    }
    return sum;
  }

  /** Lanczos' approximation with nine terms, for x above 0. */
  private static double logGamma(double x) {
    double shifted = x - 1;
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (shifted + i);
    }
    double t = shifted + 7.5;
    return 0.5 * StrictMath.log(2 * Math.PI)
        + (shifted + 0.5) * StrictMath.log(t)
        - t
        + StrictMath.log(sum);
  }
}
