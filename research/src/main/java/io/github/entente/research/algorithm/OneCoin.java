package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Dawid and Skene's model with one number for each source: right with probability a_s, and
 * otherwise any other label alike.
 *
 * <p>Labels are the L distinct values of the whole table, and each may be the truth of each item.
 * P(v) ~ product over the claims on v of a_s (L - 1) / (1 - a_s); a_s = (sum of P over its claims +
 * w p) / (number of its claims + w), w pseudo-claims of accuracy p. In the first round P is the
 * share of votes. O(claims) a round. {@link ScoreScale#PROBABILITY}; what beliefs lack to 1 is the
 * probability of labels that nobody claims for the item.
 *
 * @since 0.1.0
 */
public final class OneCoin implements TruthDiscovery {
  private static final int COUNT = 1;
  private static final int SCORE = 2;
  private static final int LABELS = 0;

  private final OneCoinParameters parameters;

  /** Creates the algorithm with default parameters. */
  public OneCoin() {
    this(OneCoinParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public OneCoin(OneCoinParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "OneCoin";
  }

  @Override
  public OneCoinParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(3, 1).withShared(1);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    SourceMeans.initial(summary, state, COUNT, parameters.priorAccuracy());
    state.setShared(LABELS, summary.values());
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(
          k,
          state.round() == 1 ? item.claims(k) / (double) item.claims() : item.sum(k, state, SCORE));
    }
    if (state.round() > 1) {
      item.softmax(state.shared(LABELS) - item.size());
    }
    for (int k = 0; k < item.size(); k++) {
      item.add(k, sums, 0, item.belief(k));
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    double otherLabels = StrictMath.log(Math.max(1, state.shared(LABELS) - 1));
    double weight = parameters.priorClaims();
    for (int source = 0; source < state.sources(); source++) {
      double right = total.get(source, 0) + weight * parameters.priorAccuracy();
      double all = state.get(source, COUNT) + weight;
      state.set(source, 0, right / all);
      state.set(source, SCORE, otherLabels + StrictMath.log(right / (all - right)));
    }
  }
}
