package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.SourceState;

/**
 * Learns how often each value is true, and how often it is said wrongly, relative to the average
 * value. Behind the other shared numbers of {@link ValueBayes} stand ln T of each value in the
 * state, and then -ln F of each; in the sums, how often it is expected to be true, and to be said
 * wrongly.
 */
final class ValueFrequencies {
  private static final int FIRST = ValueBayes.SHARED;

  private ValueFrequencies() {}

  /** Returns how many shared numbers are needed: none if the table has no hierarchy. */
  static int shared(TableSummary summary) {
    return summary.hasHierarchy() ? 2 * summary.values() : 0;
  }

  static boolean areLearned(SourceState state) {
    return state.sharedSize() > FIRST;
  }

  private static int values(SourceState state) {
    return (state.sharedSize() - FIRST) / 2;
  }

  /** Returns ln T of a candidate's value, 0 if frequencies are not learned. */
  static double truth(ItemView item, int candidate, SourceState state) {
    return areLearned(state) ? state.shared(FIRST + item.value(candidate)) : 0;
  }

  /** Returns -ln F of a candidate's value, 0 if frequencies are not learned. */
  static double falsehood(ItemView item, int candidate, SourceState state) {
    return areLearned(state) ? state.shared(FIRST + values(state) + item.value(candidate)) : 0;
  }

  /** Adds a candidate that is the answer with a probability, and right with another one. */
  static void add(
      ItemView item,
      int candidate,
      double answer,
      double right,
      SourceState state,
      Accumulator sums) {
    if (areLearned(state)) {
      int value = item.value(candidate);
      sums.addShared(FIRST + value, answer);
      sums.addShared(FIRST + values(state) + value, item.claims(candidate) * (1 - right));
    }
  }

  /** Sets the frequencies from the sums and from pseudo-claims of each value. */
  static void next(Accumulator total, double pseudoClaims, SourceState state) {
    int values = values(state);
    set(total, pseudoClaims, state, FIRST, 1);
    set(total, pseudoClaims, state, FIRST + values, -1);
  }

  private static void set(
      Accumulator total, double pseudoClaims, SourceState state, int first, int sign) {
    int values = values(state);
    double mean = 0;
    for (int value = 0; value < values; value++) {
      mean += (total.shared(first + value) + pseudoClaims) / values;
    }
    for (int value = 0; value < values; value++) {
      double share = (total.shared(first + value) + pseudoClaims) / mean;
      state.setShared(first + value, sign * StrictMath.log(share));
    }
  }
}
