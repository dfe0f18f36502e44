package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;

/** The weighted median of an item's numbers. */
final class WeightedMedian {
  /** Weights that reach one half but for rounding count as reaching it. */
  private static final double HALF = 0.5 - 1e-12;

  private WeightedMedian() {}

  /**
   * Returns the least number such that it and all smaller ones have at least half of the weight.
   * O(n log n). Uses memory 1 and 2 of the item.
   */
  static double of(ItemView item, double[] weights, double total) {
    sort(item, weights);
    return item.scratch(1, item.size())[position(item, HALF * total)];
  }

  /**
   * Returns the median of the item's claims, the mean of the middle two if their number is even.
   * O(n log n). Uses memory 0 to 2 of the item.
   */
  static double ofClaims(ItemView item) {
    double[] weights = item.scratch(0, item.size());
    for (int k = 0; k < item.size(); k++) {
      weights[k] = item.claims(k);
    }
    sort(item, weights);
    return middle(item);
  }

  /**
   * Returns the median of the distances of the item's claims from a number, likewise. Uses memory 1
   * and 2 of the item.
   */
  static double ofDistances(ItemView item, double from) {
    double[] distances = item.scratch(1, item.size());
    double[] weights = item.scratch(2, item.size());
    for (int k = 0; k < item.size(); k++) {
      distances[k] = Math.abs(item.number(k) - from);
      weights[k] = item.claims(k);
    }
    sort(distances, weights, item.size());
    return middle(item);
  }

  /** Returns the median of sorted numbers in memory 1 whose numbers of claims are in memory 2. */
  private static double middle(ItemView item) {
    double[] numbers = item.scratch(1, item.size());
    double half = item.claims() / 2.0; // exact, as are sums of whole numbers
    double lower = numbers[position(item, half)];
    double upper = numbers[position(item, half + 0.25)];
    return lower + (upper - lower) / 2;
  }

  /** Returns the first position up to which the sorted numbers have at least a given weight. */
  private static int position(ItemView item, double weight) {
    double[] sorted = item.scratch(2, item.size());
    double below = 0;
    for (int i = 0; i < item.size() - 1; i++) {
      below += sorted[i];
      if (below >= weight) {
        return i;
      }
    }
    return item.size() - 1;
  }

  private static void sort(ItemView item, double[] weights) {
    double[] numbers = item.scratch(1, item.size());
    double[] sorted = item.scratch(2, item.size());
    for (int k = 0; k < item.size(); k++) {
      numbers[k] = item.number(k);
      sorted[k] = weights[k];
    }
    sort(numbers, sorted, item.size());
  }

  /** Heap sort of both arrays by the first. */
  private static void sort(double[] keys, double[] others, int size) {
    for (int root = size / 2 - 1; root >= 0; root--) {
      sift(keys, others, root, size);
    }
    for (int end = size - 1; end > 0; end--) {
      swap(keys, others, 0, end);
      sift(keys, others, 0, end);
    }
  }

  private static void sift(double[] keys, double[] others, int from, int size) {
    int root = from;
    for (int child = 2 * root + 1; child < size; child = 2 * root + 1) {
      if (child + 1 < size && keys[child + 1] > keys[child]) {
        child++;
      }
      if (keys[root] >= keys[child]) {
        return;
      }
      swap(keys, others, root, child);
      root = child;
    }
  }

  private static void swap(double[] keys, double[] others, int i, int j) {
    double key = keys[i];
    keys[i] = keys[j];
    keys[j] = key;
    double other = others[i];
    others[i] = others[j];
    others[j] = other;
  }
}
