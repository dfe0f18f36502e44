package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Conflict resolution on heterogeneous data: minimises the weighted distance of all claims, labels
 * and numbers, from the truths.
 *
 * <p>w_s = -ln(L_s / sum of L over all sources), L_s the mean loss of its claims plus 1e-9. Labels
 * lose 0 or 1; numbers lose |x - truth| / std (the truth is the weighted median) or (x - truth)^2 /
 * std (the weighted mean), std being the item's standard deviation. All weights are 1 in the first
 * round. Li, Li, Gao, Zhao, Fan and Han, SIGMOD 2014. O(claims) a round, and O(n log n) for the n
 * values of a numeric item. {@link ScoreScale#RANK_ONLY}: beliefs in labels are shares of weight,
 * in numbers closeness to the {@linkplain TruthResult#estimate estimate}. Trust is w_s.
 *
 * <p>Deviations: the mean loss in place of the sum, as sources differ in coverage; 1e-9, without
 * which a source without loss has infinite weight; if all claims of an item have weight 0, as with
 * a single source, they count alike.
 *
 * @since 0.1.0
 */
public final class Crh implements TruthDiscovery {
  private static final double LEAST_LOSS = 1e-9;
  private static final int COUNT = 1;

  private final CrhParameters parameters;

  /** Creates the algorithm with default parameters. */
  public Crh() {
    this(CrhParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Crh(CrhParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "CRH";
  }

  @Override
  public CrhParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.RANK_ONLY;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(2, 1).withReading(parameters.reading());
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    SourceMeans.initial(summary, state, COUNT, 1);
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    WeightedTruth.find(item, state, 0, parameters.loss(), sums);
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    double all = 0;
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, 0, LEAST_LOSS + SourceMeans.mean(source, total, 0, state, COUNT));
      all += state.get(source, 0);
    }
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, 0, Math.max(0, -StrictMath.log(state.get(source, 0) / all)));
    }
  }
}
