package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.trust.FalseAlternatives;

/** How many pairs of claims on an item are expected to be wrong, and to agree. */
final class WrongClaims {
  private WrongClaims() {}

  /**
   * The pairs of wrong claims.
   *
   * @param witnessed how many witnesses each candidate has
   * @param answer the probability of each candidate
   */
  static double pairs(ItemView item, double[] witnessed, double[] answer) {
    double all = 0;
    for (int u = 0; u < item.size(); u++) {
      all += witnessed[u];
    }
    double expected = 0;
    for (int v = 0; v < item.size(); v++) {
      expected += answer[v] * FalseAlternatives.pairs(all - witnessed[v]);
    }
    return expected;
  }

  /** The pairs of wrong claims of the same candidate. */
  static double agreeing(ItemView item, double[] witnessed, double[] answer) {
    double all = 0;
    for (int u = 0; u < item.size(); u++) {
      all += FalseAlternatives.pairs(witnessed[u]);
    }
    double expected = 0;
    for (int v = 0; v < item.size(); v++) {
      expected += answer[v] * Math.max(0, all - FalseAlternatives.pairs(witnessed[v]));
    }
    return expected;
  }
}
