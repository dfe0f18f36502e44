package io.github.entente.reconcile.trust;

/**
 * What is believed about the accuracy of a source before its claims are compared with those of
 * others: a Beta distribution, as if so many claims had been checked before.
 *
 * <pre>{@code
 * TrustPrior.of(18, 2)        // right in nine of ten cases, as if 20 claims had been checked
 * TrustPrior.known(0.95)      // right in 95 of 100 cases, and nothing can change that
 * }</pre>
 *
 * @param right how many of those were right, from 0.001 to 10<sup>12</sup>
 * @param wrong how many were wrong, from 0.001 to 10<sup>12</sup>
 * @since 0.1.0
 */
public record TrustPrior(double right, double wrong) {
  private static final double LEAST = 1e-3;
  private static final double GREATEST = 1e12;
  private static final double LEAST_ACCURACY = 1e-9;

  /**
   * The prior of a source of which nothing is known: as if 8 of 10 claims had been right. Chosen on
   * public tables of claims with known answers.
   */
  public static final TrustPrior DEFAULT = new TrustPrior(8, 2);

  /** Creates a prior; throws {@link IllegalArgumentException} if a number is out of its range. */
  public TrustPrior {
    if (!(isCount(right) && isCount(wrong))) {
      throw new IllegalArgumentException(
          ("trust prior has %s right and %s wrong claims but each must be from %s to %s; use"
                  + " TrustPrior.known(accuracy) for an accuracy that is beyond doubt")
              .formatted(right, wrong, LEAST, GREATEST));
    }
  }

  private static boolean isCount(double number) {
    return number >= LEAST && number <= GREATEST;
  }

  /** The prior of a source of which so many claims were checked before. */
  public static TrustPrior of(double right, double wrong) {
    return new TrustPrior(right, wrong);
  }

  /**
   * The prior of a source whose accuracy is known and does not change with what is claimed.
   *
   * @param accuracy from 10<sup>-9</sup> to 1 - 10<sup>-9</sup>
   * @throws IllegalArgumentException if it is not; nobody is right or wrong without exception
   */
  public static TrustPrior known(double accuracy) {
    if (!(accuracy >= LEAST_ACCURACY && accuracy <= 1 - LEAST_ACCURACY)) {
      throw new IllegalArgumentException(
          "known accuracy is %s but must be from %s to 1 - %s"
              .formatted(accuracy, LEAST_ACCURACY, LEAST_ACCURACY));
    }
    return new TrustPrior(
        Math.max(LEAST, accuracy * GREATEST), Math.max(LEAST, (1 - accuracy) * GREATEST));
  }

  /** The prior with these numbers of claims, or the nearest ones that a prior can have. */
  static TrustPrior nearest(double right, double wrong) {
    return new TrustPrior(
        Math.min(GREATEST, Math.max(LEAST, right)), Math.min(GREATEST, Math.max(LEAST, wrong)));
  }

  /** The expected accuracy, above 0 and below 1. */
  public double mean() {
    return right / (right + wrong);
  }

  /** How many claims the belief is worth. */
  public double claims() {
    return right + wrong;
  }
}
