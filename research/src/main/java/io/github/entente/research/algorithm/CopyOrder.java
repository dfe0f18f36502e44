package io.github.entente.research.algorithm;

import io.github.entente.reconcile.run.SourceState;

/** Puts the sources of one value in the order in which copy detection counts them. */
final class CopyOrder {
  private CopyOrder() {}

  /**
   * Starts with the pair of greatest dependence, the more accurate one first, and goes on with the
   * source that depends most on one already placed. Ties fall to the source that comes first.
   *
   * @param order the sources, at first in ascending order
   * @param size their number
   * @param closest working memory of that size
   * @param state column 0 is the accuracy; the number of a pair is the dependence
   */
  static void mostDependentFirst(double[] order, int size, double[] closest, SourceState state) {
    if (size < 2) {
      return;
    }
    int a = 0;
    int b = 1;
    double greatest = -1;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double pair = dependence(state, order[i], order[j]);
        if (TopCandidate.exceeds(pair, greatest)) {
          greatest = pair;
          a = i;
          b = j;
        }
      }
    }
    if (TopCandidate.exceeds(state.get((int) order[b], 0), state.get((int) order[a], 0))) {
      a = b;
    }
    for (int i = 0; i < size; i++) {
      closest[i] = -1;
    }
    for (int placed = 0, next = a; placed < size; placed++) {
      moveTo(placed, next, order, closest);
      double best = -1;
      for (int i = placed + 1; i < size; i++) {
        double pair = dependence(state, order[i], order[placed]);
        closest[i] = Math.max(closest[i], pair);
        if (TopCandidate.exceeds(closest[i], best)) {
          best = closest[i];
          next = i;
        }
      }
    }
  }

  /** Returns the dependence of two sources that claim a value in common. */
  static double dependence(SourceState state, double source, double other) {
    return state.pair(state.pairs().index((int) source, (int) other));
  }

  /** Moves an element forward and those before it back, which keeps their order. */
  private static void moveTo(int to, int from, double[] order, double[] closest) {
    double source = order[from];
    for (int i = from; i > to; i--) {
      order[i] = order[i - 1];
      closest[i] = closest[i - 1];
    }
    order[to] = source;
  }
}
