package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * The common part of Sums and AverageLog: beliefs are sums of trust, trust is a sum of beliefs
 * times a factor of the source, and both are divided by their greatest.
 */
abstract class HubScores implements TruthDiscovery {
  private static final double INITIAL_BELIEF = 0.5;
  private static final int FACTOR = 1;

  /**
   * Returns by what the sum of the beliefs in its claims is multiplied to give a source's trust.
   */
  abstract double factor(int claims);

  @Override
  public final NoParameters parameters() {
    return NoParameters.NONE;
  }

  @Override
  public final ScoreScale scale() {
    return ScoreScale.RANK_ONLY;
  }

  @Override
  public final int passes() {
    return 2;
  }

  @Override
  public final Layout layout(TableSummary summary) {
    return Layout.of(2, 1).withShared(1);
  }

  @Override
  public final void initial(TableSummary summary, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, FACTOR, factor(summary.claimsOf(source)));
    }
  }

  @Override
  public final void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    if (pass == 1) {
      MaximumScaling.beliefs(item, state.shared(0));
      return;
    }
    for (int k = 0; k < item.size(); k++) {
      double belief = state.round() == 1 ? INITIAL_BELIEF : item.sum(k, state, 0);
      item.setBelief(k, belief);
      item.add(k, sums, 0, belief);
      sums.observe(belief);
    }
  }

  @Override
  public final void next(int pass, Accumulator total, SourceState state) {
    if (pass == 1) {
      return;
    }
    state.setShared(0, Math.max(0, total.greatest()));
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, 0, total.get(source, 0) * state.get(source, FACTOR));
    }
    MaximumScaling.trust(state);
  }
}
