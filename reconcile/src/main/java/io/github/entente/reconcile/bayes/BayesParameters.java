package io.github.entente.reconcile.bayes;

/**
 * The settings of the Bayesian engine.
 *
 * @param humility share, from 0 to 1, of the result that treats all evidence of a question as if it
 *     had one unseen origin
 * @param refinementAccuracy probability, from 0 to 1, that a narrower region is right given that
 *     the wider one is
 * @param learningLimit the most, above 0, that experience may count beside the prior of a witness,
 *     in claims; infinite if all of it may
 * @param draws number of draws for a credible interval, at least 1
 * @param coverage probability, above 0 and below 1, that a credible interval encloses
 * @param tolerance largest change of any mean trust, above 0, at which learning stops
 * @param iterations largest number of learning rounds, at least 1
 */
public record BayesParameters(
    double humility,
    double refinementAccuracy,
    double learningLimit,
    int draws,
    double coverage,
    double tolerance,
    int iterations) {
  /**
   * Humility .05, refinement accuracy .9, no limit of learning, 512 draws, coverage .9, tolerance
   * 1e-10, 200 iterations. These are choices of this library; they are not calibrated on data.
   */
  public static final BayesParameters DEFAULT =
      new BayesParameters(0.05, 0.9, Double.POSITIVE_INFINITY, 512, 0.9, 1e-10, 200);

  /** Checks every setting. */
  public BayesParameters {
    Checks.probability("humility", humility);
    Checks.probability("refinementAccuracy", refinementAccuracy);
    if (!(learningLimit > 0)) {
      throw new IllegalArgumentException(
          "learningLimit is "
              + learningLimit
              + "; give a number above 0, or infinity for no limit");
    }
    Checks.atLeast(1, "draws", draws);
    if (!(coverage > 0 && coverage < 1)) {
      throw new IllegalArgumentException(
          "coverage is " + coverage + "; give a number above 0 and below 1, such as 0.9");
    }
    Checks.positive("tolerance", tolerance);
    Checks.atLeast(1, "iterations", iterations);
  }

  /**
   * Returns these settings with another humility.
   *
   * @param value the new share, from 0 to 1
   * @return the new settings
   */
  public BayesParameters withHumility(double value) {
    return new BayesParameters(
        value, refinementAccuracy, learningLimit, draws, coverage, tolerance, iterations);
  }

  /**
   * Returns these settings with another refinement accuracy.
   *
   * @param value the new probability, from 0 to 1
   * @return the new settings
   */
  public BayesParameters withRefinementAccuracy(double value) {
    return new BayesParameters(
        humility, value, learningLimit, draws, coverage, tolerance, iterations);
  }

  /**
   * Returns these settings with another limit of learning.
   *
   * @param value the new limit, above 0, or infinite
   * @return the new settings
   */
  public BayesParameters withLearningLimit(double value) {
    return new BayesParameters(
        humility, refinementAccuracy, value, draws, coverage, tolerance, iterations);
  }

  /**
   * Returns these settings with another number of draws.
   *
   * @param value the new number, at least 1
   * @return the new settings
   */
  public BayesParameters withDraws(int value) {
    return new BayesParameters(
        humility, refinementAccuracy, learningLimit, value, coverage, tolerance, iterations);
  }

  /**
   * Returns these settings with another coverage of credible intervals.
   *
   * @param value the new probability, above 0 and below 1
   * @return the new settings
   */
  public BayesParameters withCoverage(double value) {
    return new BayesParameters(
        humility, refinementAccuracy, learningLimit, draws, value, tolerance, iterations);
  }

  /**
   * Returns these settings with another tolerance of learning.
   *
   * @param value the new tolerance, above 0
   * @return the new settings
   */
  public BayesParameters withTolerance(double value) {
    return new BayesParameters(
        humility, refinementAccuracy, learningLimit, draws, coverage, value, iterations);
  }

  /**
   * Returns these settings with another limit of learning rounds.
   *
   * @param value the new limit, at least 1
   * @return the new settings
   */
  public BayesParameters withIterations(int value) {
    return new BayesParameters(
        humility, refinementAccuracy, learningLimit, draws, coverage, tolerance, value);
  }
}
