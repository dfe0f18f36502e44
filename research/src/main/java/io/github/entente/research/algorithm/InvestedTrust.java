package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * The common part of Investment and PooledInvestment: a source spreads its trust evenly over its
 * claims and gets back, of the belief in each, the share that it has invested.
 *
 * <p>State columns: trust T(s), number of claims, investment T(s)/|F_s|.
 */
abstract class InvestedTrust implements TruthDiscovery {
  private static final int COUNT = 1;
  private static final int INVESTMENT = 2;

  /** Writes the beliefs of the first round. */
  abstract void initialBeliefs(ItemView item);

  /** Turns the investments that stand in the beliefs into beliefs. */
  abstract void grow(ItemView item);

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
    return Layout.of(3, 1).withShared(1);
  }

  @Override
  public final void initial(TableSummary summary, SourceState state) {
    SourceMeans.initial(summary, state, COUNT, 1);
    invest(state);
  }

  @Override
  public final void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    if (pass == 1) {
      MaximumScaling.beliefs(item, state.shared(0));
      return;
    }
    double[] invested = item.scratch(0, item.size());
    for (int k = 0; k < item.size(); k++) {
      invested[k] = item.sum(k, state, INVESTMENT);
      item.setBelief(k, invested[k]);
    }
    if (state.round() == 1) {
      initialBeliefs(item);
    } else {
      grow(item);
    }
    for (int k = 0; k < item.size(); k++) {
      sums.observe(item.belief(k));
      if (invested[k] > 0) {
        item.add(k, sums, 0, item.belief(k) / invested[k]);
      }
    }
  }

  @Override
  public final void next(int pass, Accumulator total, SourceState state) {
    if (pass == 1) {
      return;
    }
    state.setShared(0, Math.max(0, total.greatest()));
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, 0, state.get(source, INVESTMENT) * total.get(source, 0));
    }
    MaximumScaling.trust(state);
    invest(state);
  }

  private static void invest(SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, INVESTMENT, state.get(source, 0) / state.get(source, COUNT));
    }
  }
}
