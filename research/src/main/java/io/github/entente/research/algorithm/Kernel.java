package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;

/** The density that Gaussian kernels at an item's numbers add up to, each with a weight. */
final class Kernel {
  private static final int MOST_STEPS = 1000;

  private Kernel() {}

  /**
   * Returns what the density at a number lacks to 1, which it is if all weight is at this number.
   * O(number of candidates). Summed up as such, since it may be tiny.
   *
   * @param weights the weights of the candidates, which add up to 1
   * @param h the bandwidth; if 0, different numbers share nothing
   */
  static double lack(ItemView item, double[] weights, double h, double at) {
    double sum = 0;
    for (int k = 0; k < item.size(); k++) {
      sum += weights[k] * -StrictMath.expm1(exponent(item.number(k) - at, h));
    }
    return sum;
  }

  /**
   * Returns the peak that one reaches uphill from a number, by moving to the mean weighted by the
   * kernels (mean shift; Fukunaga and Hostetler, 1975) until a step is less than a 1e-12th of h.
   */
  static double peak(ItemView item, double[] weights, double h, double from) {
    double at = from;
    for (int step = 0; step < MOST_STEPS; step++) {
      double moved = 0;
      double all = 0;
      for (int k = 0; k < item.size(); k++) {
        double distance = item.number(k) - at;
        double weight = weights[k] * StrictMath.exp(exponent(distance, h));
        all += weight;
        moved += weight == 0 ? 0 : weight * distance;
      }
      double shift = all == 0 ? 0 : moved / all;
      at += shift;
      if (!(Math.abs(shift) > 1e-12 * h)) {
        return at;
      }
    }
    return at;
  }

  private static double exponent(double distance, double h) {
    if (distance == 0) {
      return 0;
    }
    double scaled = distance / h; // infinite if h is 0, and then the kernel is 0
    return -scaled * scaled / 2;
  }
}
