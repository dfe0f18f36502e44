package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.run.SourceState;

/** Divides scores that have no scale of their own by the greatest one. */
final class MaximumScaling {
  private MaximumScaling() {}

  /** Divides the trust of all sources by the greatest one, unless all are 0. */
  static void trust(SourceState state) {
    double greatest = 0;
    for (int source = 0; source < state.sources(); source++) {
      greatest = Math.max(greatest, state.get(source, 0));
    }
    if (greatest > 0) {
      for (int source = 0; source < state.sources(); source++) {
        state.set(source, 0, state.get(source, 0) / greatest);
      }
    }
  }

  /** Divides the beliefs of an item by a number, unless it is 0. */
  static void beliefs(ItemView item, double greatest) {
    if (greatest > 0) {
      for (int k = 0; k < item.size(); k++) {
        item.setBelief(k, item.belief(k) / greatest);
      }
    }
  }
}
