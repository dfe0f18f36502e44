package io.github.entente.research.algorithm;

import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import java.util.Map;

/**
 * Believes each value in proportion to given weights of the sources that claim it.
 *
 * <p>belief(v) = sum of w_s over the claims of v / sum of w_s over the claims of the item; if all
 * of these weights are 0, all candidates are believed alike. The trust in a source is its weight.
 * O(claims), one round, {@link ScoreScale#RANK_ONLY}.
 *
 * @since 0.1.0
 */
public final class WeightedVote implements TruthDiscovery {
  private final WeightedVoteParameters parameters;

  /**
   * Creates the algorithm.
   *
   * @param weights the weight of each source by name, finite and at least 0
   * @param otherWeight the weight of all other sources, finite and at least 0
   */
  public WeightedVote(Map<String, Double> weights, double otherWeight) {
    parameters = new WeightedVoteParameters(ImmutableSortedMap.copyOf(weights), otherWeight);
  }

  @Override
  public String name() {
    return "WeightedVote";
  }

  @Override
  public WeightedVoteParameters parameters() {
    return parameters;
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
    return Layout.of(1, 0);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      Double weight = parameters.weights().get(summary.source(source));
      state.set(source, 0, weight == null ? parameters.otherWeight() : weight);
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    double total = 0;
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, item.sum(k, state, 0));
      total += item.belief(k);
    }
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, total == 0 ? 1.0 / item.size() : item.belief(k) / total);
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {}
}
