package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.TruthResult;

/** Decides on one candidate of an item where an algorithm needs a decision. */
final class TopCandidate {
  private TopCandidate() {}

  /**
   * Returns the most believed candidate now; of tied ones, the first in the order of their texts.
   */
  static int now(ItemView item) {
    int top = 0;
    for (int k = 1; k < item.size(); k++) {
      if (exceeds(item.belief(k), item.belief(top))) {
        top = k;
      }
    }
    return top;
  }

  /** Returns the most believed candidate of the round before, likewise. */
  static int before(ItemView item) {
    int top = 0;
    for (int k = 1; k < item.size(); k++) {
      if (exceeds(item.previousBelief(k), item.previousBelief(top))) {
        top = k;
      }
    }
    return top;
  }

  static boolean exceeds(double x, double other) {
    return x > other + TruthResult.TIE * Math.abs(other);
  }
}
