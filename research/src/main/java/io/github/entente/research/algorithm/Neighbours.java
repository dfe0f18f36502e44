package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;

/** Lets the scores of an item's candidates contribute to those of similar ones. */
final class Neighbours {
  private Neighbours() {}

  /** Adds to each score the weighted sum of the others, each times its similarity minus a base. */
  static void add(ItemView item, ValueSimilarity similarity, double base, double weight) {
    if (similarity == ValueSimilarity.NONE) {
      return;
    }
    int size = item.size();
    double[] alone = item.scratch(0, size);
    for (int k = 0; k < size; k++) {
      alone[k] = item.belief(k);
    }
    for (int k = 0; k < size; k++) {
      double sum = 0;
      for (int other = 0; other < size; other++) {
        if (other != k) {
          sum += alone[other] * (checked(item, similarity, other, k) - base);
        }
      }
      item.setBelief(k, alone[k] + weight * sum);
    }
  }

  private static double checked(ItemView item, ValueSimilarity similarity, int from, int to) {
    double value = similarity.of(item.name(), item.text(from), item.text(to));
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "the similarity of '"
              + item.text(from)
              + "' and '"
              + item.text(to)
              + "' is "
              + value
              + "; a similarity must be between 0 and 1, both included");
    }
    return value;
  }
}
