package io.github.entente.reconcile.bayes;

/**
 * Computes the regularised incomplete beta function I(x; a, b), the probability that a Beta(a, b)
 * number is at most x.
 *
 * <p>The continued fraction DLMF 8.17.22 (Abramowitz and Stegun 26.5.8), evaluated by Lentz's
 * method in the form of Thompson and Barnett (1986), converges fast for x &lt; (a + 1)/(a + b + 2);
 * elsewhere I(x; a, b) = 1 - I(1 - x; b, a) (DLMF 8.17.4). Takes O(sqrt(max(a, b))) steps.
 */
final class IncompleteBeta {
  private static final double TINY = 1e-300;
  private static final double PRECISION = 1e-16;
  private static final int MOST_STEPS = 100_000;

  private IncompleteBeta() {}

  static double of(double x, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
    return x < (a + 1) / (a + b + 2)
        ? Math.min(1, front * fraction(x, a, b) / a)
        : Math.max(0, 1 - front * fraction(1 - x, b, a) / b);
  }

  static double logBeta(double a, double b) {
    return LogGamma.of(a) + LogGamma.of(b) - LogGamma.of(a + b);
  }

  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= MOST_STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / awayFromZero(1 + even * d);
      c = awayFromZero(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / awayFromZero(1 + odd * d);
      c = awayFromZero(1 + odd / c);
      double factor = d * c;
      value *= factor;
      if (Math.abs(factor - 1) <= PRECISION) {
        return value;
      }
    }
    throw new ArithmeticException(
        "The incomplete beta function did not converge for x="
            + x
            + ", a="
            + a
            + ", b="
            + b
            + "; use smaller parameters");
  }

  private static double awayFromZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }
}
