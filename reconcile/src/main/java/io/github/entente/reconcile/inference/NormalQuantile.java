package io.github.entente.reconcile.inference;

import org.apache.commons.numbers.gamma.InverseErf;

/** Quantiles of the standard normal distribution. */
final class NormalQuantile {
  private NormalQuantile() {}

  /** How many standard deviations to each side cover so much, from 0 to 1, of the distribution. */
  static double ofCoverage(double coverage) {
    return Math.sqrt(2) * InverseErf.value(coverage);
  }
}
