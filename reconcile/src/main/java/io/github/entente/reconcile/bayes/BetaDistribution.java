package io.github.entente.reconcile.bayes;

/**
 * What is known about a probability, such as the accuracy of a witness, after {@code alpha - 1}
 * hits and {@code beta - 1} misses on top of complete ignorance.
 *
 * @param alpha finite and above 0
 * @param beta finite and above 0
 */
public record BetaDistribution(double alpha, double beta) {
  private static final int MOST_STEPS = 2000;

  /** Checks both parameters. */
  public BetaDistribution {
    Checks.positive("alpha", alpha);
    Checks.positive("beta", beta);
  }

  /**
   * Returns the expected value.
   *
   * @return alpha / (alpha + beta)
   */
  public double mean() {
    return alpha / (alpha + beta);
  }

  /**
   * Returns the probability of at most {@code x}.
   *
   * @param x any number but NaN
   * @return a number from 0 to 1, exact to about 1e-13 for parameters up to 1000
   */
  public double cdf(double x) {
    if (Double.isNaN(x)) {
      throw new IllegalArgumentException("x is NaN; give a number");
    }
    return IncompleteBeta.of(x, alpha, beta);
  }

  /**
   * Returns the number below which a given share of the probability lies.
   *
   * <p>Newton's method on {@link #cdf}, kept inside a bracket that shrinks in every step by falling
   * back to bisection.
   *
   * @param p a probability from 0 to 1
   * @return x with {@code cdf(x) = p}, from 0 to 1; within 1e-300 of it where it is too small for a
   *     double
   */
  public double quantile(double p) {
    Checks.probability("p", p);
    if (p == 0 || p == 1) {
      return p;
    }
    double low = 0;
    double high = 1;
    double x = mean();
    double logBeta = IncompleteBeta.logBeta(alpha, beta);
    for (int step = 0; step < MOST_STEPS && Math.nextUp(low) < high; step++) {
      double error = cdf(x) - p;
      if (error == 0) {
        return x;
      }
      if (error > 0) {
        high = x;
      } else {
        low = x;
      }
      double density = Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) - logBeta);
      double next = x - error / density;
      if (!(next > low && next < high)) {
        next = low + (high - low) / 2;
      }
      if (Math.abs(next - x) <= Math.ulp(x)) {
        return next;
      }
      x = next;
    }
    return x;
  }

  /**
   * Returns the distribution after more experience.
   *
   * @param hits additional weight of successes, such that alpha stays above 0
   * @param misses additional weight of failures, such that beta stays above 0
   * @return the updated distribution
   */
  public BetaDistribution plus(double hits, double misses) {
    return new BetaDistribution(alpha + hits, beta + misses);
  }
}
