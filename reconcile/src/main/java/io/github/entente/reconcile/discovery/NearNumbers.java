package io.github.entente.reconcile.discovery;

import java.util.Arrays;
import java.util.Comparator;

/** Finds out how many witnesses stand near each candidate of a numeric item. */
final class NearNumbers {
  private static final double LARGEST_PART = 0.1;

  private NearNumbers() {}

  /**
   * Puts into a column of each candidate how many witnesses other candidates have whose numbers
   * differ by no more than a share of the greater one, and by no more than a tenth of the range of
   * all. O(n log n) for n candidates.
   *
   * @param witnesses the witnesses of each candidate
   * @param tolerance the share, at least 0 and below 1
   */
  static void count(ItemView item, double[] witnesses, double tolerance, int column) {
    if (item.size() == 1) {
      return;
    }
    Integer[] order = new Integer[item.size()];
    Arrays.setAll(order, k -> k);
    Arrays.sort(order, Comparator.comparingDouble(item::number));
    double[] before = new double[order.length + 1];
    for (int place = 0; place < order.length; place++) {
      before[place + 1] = before[place] + witnesses[order[place]];
    }
    double limit = LARGEST_PART * (item.number(order[order.length - 1]) - item.number(order[0]));
    int first = 0;
    int end = 0;
    for (int place = 0; place < order.length; place++) {
      double number = item.number(order[place]);
      double shrunk = number * (1 - tolerance);
      double grown = number / (1 - tolerance);
      double highest = Math.min(Math.max(shrunk, grown), number + limit);
      double lowest = Math.max(Math.min(shrunk, grown), number - limit);
      while (end < order.length && item.number(order[end]) <= highest) {
        end++;
      }
      while (item.number(order[first]) < lowest) {
        first++;
      }
      double near = before[place] - before[first] + before[end] - before[place + 1];
      item.set(order[place], column, near);
    }
  }
}
