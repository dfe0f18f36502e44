package io.github.entente.reconcile.inference;

/**
 * How much a claim speaks for its region, in nats.
 *
 * <p>A witness of accuracy a names the right region with probability a, and otherwise one of n
 * equally popular wrong ones. A claim of weight w counts as one of accuracy
 *
 * <pre>
 * a' = b + w (a - b),   b = 1 / (n + 1)
 * x  = ln(n a' / (1 - a'))
 * </pre>
 *
 * <p>so w = 0 is chance, x = 0, and w = 1 the full accuracy. x is what the odds of each cell of the
 * region gain over cells outside it. n is a property of the <em>kind</em> of claim, never of what
 * others claimed: the false alternatives of a value for a claim of a value, and 1 for a bound, a
 * denial, and for yes or no, whose only alternative is the contrary. So a lone claim on a region of
 * prior share 1 / (n + 1) makes it exactly as probable as its witness is accurate.
 *
 * @since 0.1.0
 */
public final class Gain {
  /** How many claims a weight is worth; a choice, for there are no data on it. */
  private static final int WEIGHT_CLAIMS = 4;

  private Gain() {}

  /** The number x; negative if the accuracy is below chance. */
  public static double of(double falseAlternatives, double accuracy, double weight) {
    double effective = effective(falseAlternatives, accuracy, weight);
    return StrictMath.log(falseAlternatives * effective / (1 - effective));
  }

  /**
   * The number x of an accuracy that was learned. Learning does not make a witness speak against
   * what he says, unless that was believed of him beforehand.
   *
   * @param least the accuracy that was believed beforehand, or 0 for no limit
   */
  public static double learned(
      double falseAlternatives, double accuracy, double weight, double least) {
    double x = of(falseAlternatives, accuracy, weight);
    return x >= 0 ? x : Math.max(x, Math.min(0, of(falseAlternatives, least, weight)));
  }

  /** How x changes with the logit of the accuracy, at this accuracy; 1 for weight 1. */
  static double slope(double falseAlternatives, double accuracy, double weight) {
    double effective = effective(falseAlternatives, accuracy, weight);
    return weight * accuracy * (1 - accuracy) / (effective * (1 - effective));
  }

  /**
   * What not knowing the weight of a claim amounts to, as a deviation of the logit of the accuracy:
   * a weight is taken for a share that was found among {@value #WEIGHT_CLAIMS} claims, so its
   * variance is w (1 - w) / ({@value #WEIGHT_CLAIMS} + 1); 0 for weight 1.
   */
  static double weightDeviation(double falseAlternatives, double accuracy, double weight) {
    if (weight == 1) {
      return 0;
    }
    double chance = 1 / (falseAlternatives + 1);
    return Math.abs(accuracy - chance)
        / (weight * accuracy * (1 - accuracy))
        * Math.sqrt(weight * (1 - weight) / (WEIGHT_CLAIMS + 1));
  }

  private static double effective(double falseAlternatives, double accuracy, double weight) {
    double chance = 1 / (falseAlternatives + 1);
    return weight == 1 ? accuracy : chance + weight * (accuracy - chance);
  }
}
