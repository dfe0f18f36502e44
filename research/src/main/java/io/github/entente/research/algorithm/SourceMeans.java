package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.SourceState;

/** Means over the claims of a source, whose number is kept in a column of the state. */
final class SourceMeans {
  private SourceMeans() {}

  /** Gives all sources the same trust and remembers how many claims each makes. */
  static void initial(TableSummary summary, SourceState state, int countColumn, double trust) {
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, 0, trust);
      state.set(source, countColumn, summary.claimsOf(source));
    }
  }

  static double mean(
      int source, Accumulator total, int sumColumn, SourceState state, int countColumn) {
    return total.get(source, sumColumn) / state.get(source, countColumn);
  }
}
