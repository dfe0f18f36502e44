package io.github.entente.reconcile.dependence;

import io.github.entente.reconcile.table.ClaimTable;

/**
 * Tells how much of an independent witness each claim is: 1 for a source that speaks for itself,
 * less for one of several carriers of the same feed that say the same.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface WitnessWeights {
  /** Each claim is a witness of its own. */
  WitnessWeights EQUAL = claim -> 1;

  /**
   * Returns the weight of a claim.
   *
   * @param claim the number of the claim in the table
   * @return a number above 0, at most 1
   */
  double of(int claim);

  /**
   * Returns the weights that follow from how often sources agree, with default parameters.
   *
   * @param table the claims, for which alone the weights are meant
   */
  static WitnessWeights detected(ClaimTable table) {
    return new SharedFeeds(SharedFeedsParameters.DEFAULT).weights(table);
  }
}
