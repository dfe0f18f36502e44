package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;

/**
 * How sources copy from each other.
 *
 * @param prior alpha, the probability that one of two sources copies from the other, either way
 *     alike; above 0 and below 1
 * @param share c, the share of its values that a copier copies, above 0 and below 1
 * @since 0.1.0
 */
public record Copying(double prior, double share) {
  /** The paper's .2 and .8. */
  public static final Copying DEFAULT = new Copying(0.2, 0.8);

  /** Checks both. */
  public Copying {
    Arguments.insideUnit("prior", prior);
    Arguments.insideUnit("share", share);
  }

  /**
   * Returns the probability that one of two sources copies from the other. Shared wrong values tell
   * most. In logarithms, as the powers underflow.
   */
  double dependence(
      double first, double second, double falseValues, double right, double wrong, double other) {
    double bothRight = first * second;
    double sameWrong = (1 - first) * (1 - second) / falseValues;
    double different = Math.max(Double.MIN_NORMAL, 1 - bothRight - sameWrong);
    double independent =
        StrictMath.log(1 - prior)
            + log(bothRight, right)
            + log(sameWrong, wrong)
            + log(different, other);
    double firstCopies = copies(second, bothRight, sameWrong, different, right, wrong, other);
    double secondCopies = copies(first, bothRight, sameWrong, different, right, wrong, other);
    return 1
        / (1
            + 1
                / (StrictMath.exp(firstCopies - independent)
                    + StrictMath.exp(secondCopies - independent)));
  }

  private double copies(
      double original,
      double bothRight,
      double sameWrong,
      double different,
      double right,
      double wrong,
      double other) {
    double own = 1 - share;
    return StrictMath.log(prior / 2)
        + log(original * share + bothRight * own, right)
        + log((1 - original) * share + sameWrong * own, wrong)
        + log(different * own, other);
  }

  private static double log(double probability, double power) {
    return power == 0 ? 0 : power * StrictMath.log(probability);
  }
}
