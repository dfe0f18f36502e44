package io.github.entente.reconcile.bayes;

import java.util.Arrays;

/** What one question adds to the trust in its witnesses, who are in ascending order. */
final class TrustContribution {
  final int[] witnesses;
  final double[] hits;
  final double[] misses;

  /** Creates a contribution of nothing. */
  TrustContribution(int[] witnesses) {
    this.witnesses = witnesses;
    this.hits = new double[witnesses.length];
    this.misses = new double[witnesses.length];
  }

  /** Returns the weight of successes of a witness, 0 if it does not speak to the question. */
  double hits(int witness) {
    int position = Arrays.binarySearch(witnesses, witness);
    return position < 0 ? 0 : hits[position];
  }

  /** Returns the weight of failures of a witness, 0 if it does not speak to the question. */
  double misses(int witness) {
    int position = Arrays.binarySearch(witnesses, witness);
    return position < 0 ? 0 : misses[position];
  }
}
