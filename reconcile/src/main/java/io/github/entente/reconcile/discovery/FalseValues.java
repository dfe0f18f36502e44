package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.SourceState;

/**
 * Learns n, the number of values among which mistakes spread: 1 / n is the share of agreeing pairs
 * among the pairs of wrong claims on an item. Shared number 0 of the state is n; sums 0 and 1 are
 * the expected pairs that agree, and all.
 */
final class FalseValues {
  static final int SHARED = 2;

  private static final int NUMBER = 0;
  private static final int AGREEING = 0;
  private static final int ALL = 1;
  private static final double PRIOR_PAIRS = 100;

  private FalseValues() {}

  static double in(SourceState state) {
    return state.shared(NUMBER);
  }

  static void set(double number, SourceState state) {
    state.setShared(NUMBER, number);
  }

  /** Adds the pairs of an item whose candidates have so many witnesses, by the beliefs in them. */
  static void add(ItemView item, double[] witnesses, Accumulator sums) {
    double all = 0;
    double agreeing = 0;
    for (int u = 0; u < item.size(); u++) {
      all += witnesses[u];
      agreeing += pairs(witnesses[u]);
    }
    for (int v = 0; v < item.size(); v++) {
      double wrong = all - witnesses[v];
      double wrongAgreeing = agreeing - pairs(witnesses[v]);
      for (int position = 0; position < item.generals(v); position++) {
        int u = item.general(v, position);
        wrong -= witnesses[u];
        wrongAgreeing -= pairs(witnesses[u]);
      }
      sums.addShared(AGREEING, item.belief(v) * Math.max(0, wrongAgreeing));
      sums.addShared(ALL, item.belief(v) * pairs(wrong));
    }
  }

  private static double pairs(double witnesses) {
    return Math.max(0, witnesses * (witnesses - 1) / 2);
  }

  /** Sets n from the sums and from pseudo-pairs of which 1 in {@code prior} agrees. */
  static void next(Accumulator total, double prior, SourceState state) {
    set((total.shared(ALL) + PRIOR_PAIRS) / (total.shared(AGREEING) + PRIOR_PAIRS / prior), state);
  }
}
