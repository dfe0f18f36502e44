package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;

/**
 * Brings an item's numbers to median 0 and standard deviation 1 of its claims, each counted once.
 *
 * @param median the median, the mean of the middle two if the number of claims is even
 * @param deviation the root of the mean squared distance from the mean, at least 0
 */
record Standardisation(double median, double deviation) {
  static Standardisation of(ItemView item) {
    return new Standardisation(WeightedMedian.ofClaims(item), deviation(item));
  }

  static double deviation(ItemView item) {
    double first = item.number(0);
    double sum = 0;
    for (int k = 0; k < item.size(); k++) {
      sum += item.claims(k) * (item.number(k) - first);
    }
    double shift = sum / item.claims();
    double squares = 0;
    for (int k = 0; k < item.size(); k++) {
      double distance = item.number(k) - first - shift;
      squares += item.claims(k) * distance * distance;
    }
    return Math.sqrt(squares / item.claims());
  }

  /** Returns a number in standard deviations from the median, 0 if there is no deviation. */
  double scaled(double number) {
    return deviation == 0 ? 0 : (number - median) / deviation;
  }
}
