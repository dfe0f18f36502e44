package io.github.entente.reconcile.trust;

import io.github.entente.core.internal.Arguments;

/**
 * Keeps estimated accuracies away from certainty, which no number of claims can justify and whose
 * logarithms are infinite.
 *
 * @param least the least accuracy, above 0
 * @param greatest the greatest accuracy, above the least and below 1
 * @since 0.1.0
 */
public record AccuracyBounds(double least, double greatest) {
  /** From .01 to .99. */
  public static final AccuracyBounds DEFAULT = new AccuracyBounds(0.01, 0.99);

  /** Checks both bounds. */
  public AccuracyBounds {
    Arguments.insideUnit("least", least);
    Arguments.insideUnit("greatest", greatest);
    if (least >= greatest) {
      throw new IllegalArgumentException(
          "least is " + least + " and greatest is " + greatest + "; give a least below greatest");
    }
  }

  /** Returns the accuracy within the bounds that is nearest to a number. */
  public double clamp(double accuracy) {
    return Math.min(greatest, Math.max(least, accuracy));
  }
}
