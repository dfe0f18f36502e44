package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Weighs sources by how surely they are good: a source of few claims gets less weight than one that
 * was as good for longer.
 *
 * <p>w_s = q(alpha / 2, n_s) / (sum of losses of its n_s claims), q being the lower quantile of the
 * chi-squared distribution with n_s degrees of freedom, so that its inverse bounds the variance
 * from above; weights are divided by their greatest. Labels lose 0 or 1; numbers lose (x - truth)^2
 * / std. All weights are 1 in the first round. Li, Li, Gao, Su, Zhao, Demirbas, Fan and Han, VLDB
 * 2015, alpha = .05. O(claims) a round. {@link ScoreScale#RANK_ONLY}: beliefs in labels are shares
 * of weight, in numbers closeness to the {@linkplain TruthResult#estimate estimate}. Trust is w_s.
 *
 * <p>Deviations: the truth of numbers starts at the mean, not the median; a sum of losses is at
 * least the least loss times n_s, without which the first source that agrees with all estimates
 * takes all the weight. The quantiles are those of Apache Commons Statistics, whose last bits may
 * differ from machine to machine.
 *
 * @since 0.1.0
 */
public final class Catd implements TruthDiscovery {
  private static final int COUNT = 1;
  private static final int QUANTILE = 2;

  private final CatdParameters parameters;

  /** Creates the algorithm with default parameters. */
  public Catd() {
    this(CatdParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Catd(CatdParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "CATD";
  }

  @Override
  public CatdParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.RANK_ONLY;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(3, 1).withReading(parameters.reading());
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    SourceMeans.initial(summary, state, COUNT, 1);
    Map<Integer, Double> known = new HashMap<>();
    for (int source = 0; source < state.sources(); source++) {
      double quantile =
          known.computeIfAbsent(
              summary.claimsOf(source), claims -> quantile(parameters.significance() / 2, claims));
      state.set(source, QUANTILE, quantile);
    }
  }

  /** Returns the lower quantile of the chi-squared distribution with so many degrees of freedom. */
  static double quantile(double probability, int freedom) {
    return ChiSquaredDistribution.of(freedom).inverseCumulativeProbability(probability);
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    WeightedTruth.find(item, state, 0, NumericLoss.SQUARED, sums);
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      double least = parameters.leastLoss() * state.get(source, COUNT);
      double loss = Math.max(least, total.get(source, 0));
      state.set(source, 0, state.get(source, QUANTILE) / loss);
    }
    MaximumScaling.trust(state);
  }
}
