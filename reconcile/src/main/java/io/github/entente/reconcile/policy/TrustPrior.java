package io.github.entente.reconcile.policy;

/**
 * What is believed about the accuracy of a witness before its claims are looked at: a Beta
 * distribution, as if that many claims had been checked before.
 *
 * @param right how many of those were right; above 0
 * @param wrong how many were wrong; above 0
 */
public record TrustPrior(double right, double wrong) {
  /**
   * The prior of a source of whom nothing is known: as if 6 of 8 claims had been right. The choice
   * is this library's own and not calibrated on data.
   */
  public static final TrustPrior DEFAULT = new TrustPrior(6, 2);

  /** Creates a prior; throws {@link IllegalArgumentException} if a number is not above 0. */
  public TrustPrior {
    if (!(right > 0 && wrong > 0 && right + wrong < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "trust prior has %s right and %s wrong but both must be above 0 and finite; give the strength of the belief in claims checked"
              .formatted(right, wrong));
    }
  }

  /** The expected accuracy, above 0 and below 1. */
  public double mean() {
    return right / (right + wrong);
  }
}
