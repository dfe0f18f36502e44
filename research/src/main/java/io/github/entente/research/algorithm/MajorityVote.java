package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Believes each value in proportion to its claims; the baseline of all others.
 *
 * <p>belief(v) = N_v / N, with N_v claims of the value among N of the item; the trust in a source
 * is the mean belief in its claims. O(claims), one round, {@link ScoreScale#RANK_ONLY}: a share of
 * votes is no probability of being right.
 *
 * @since 0.1.0
 */
public final class MajorityVote implements TruthDiscovery {
  /** Creates the algorithm. */
  public MajorityVote() {}

  @Override
  public String name() {
    return "MajorityVote";
  }

  @Override
  public NoParameters parameters() {
    return NoParameters.NONE;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.RANK_ONLY;
  }

  @Override
  public int exactAfter() {
    return 1;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(2, 1);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    SourceMeans.initial(summary, state, 1, 0);
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    double claims = item.claims();
    for (int k = 0; k < item.size(); k++) {
      double share = item.claims(k) / claims;
      item.setBelief(k, share);
      item.add(k, sums, 0, share);
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, 0, SourceMeans.mean(source, total, 0, state, 1));
    }
  }
}
