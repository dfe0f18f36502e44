package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.numeric.LogOdds;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Bayes for independent sources, each right with its own accuracy and otherwise wrong in one of n
 * equally likely ways. With a similarity of values this is AccuSim.
 *
 * <p>A'(s) = ln(n A(s) / (1 - A(s))); C(v) = sum of A'(s) over the sources of v; with a similarity
 * C*(v) = C(v) + rho * sum of C(u) sim(u, v) over the other candidates; P(v) = exp(C(v)) / (sum of
 * exp(C(u)) over the candidates + n + 1 - number of candidates), the last term, at least 0, being
 * the values that nobody claims; A(s) = mean P over its claims. So one lone claim of a source of
 * accuracy A has P = A exactly. Dong, Berti-Equille and Srivastava, VLDB 2009, sections 4 and 5,
 * without copying (for which see {@link AccuCopy}). O(claims) a round. {@link
 * ScoreScale#PROBABILITY}.
 *
 * <p>Deviations: accuracies are kept within bounds.
 *
 * @since 0.1.0
 */
public final class Accu implements TruthDiscovery {
  private static final int COUNT = 1;
  private static final int SCORE = 2;

  private final AccuParameters parameters;

  /** Creates the algorithm with default parameters. */
  public Accu() {
    this(AccuParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Accu(AccuParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return parameters.similarity() == ValueSimilarity.NONE ? "Accu" : "AccuSim";
  }

  @Override
  public AccuParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(3, 1);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    SourceMeans.initial(summary, state, COUNT, 0);
    for (int source = 0; source < state.sources(); source++) {
      setAccuracy(state, source, parameters.initialAccuracy());
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, item.sum(k, state, SCORE));
    }
    Neighbours.add(item, parameters.similarity(), 0, parameters.influence());
    item.softmax(parameters.falseValues() + 1 - item.size());
    for (int k = 0; k < item.size(); k++) {
      item.add(k, sums, 0, item.belief(k));
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      setAccuracy(state, source, SourceMeans.mean(source, total, 0, state, COUNT));
    }
  }

  private void setAccuracy(SourceState state, int source, double accuracy) {
    double bounded = parameters.bounds().clamp(accuracy);
    state.set(source, 0, bounded);
    state.set(source, SCORE, StrictMath.log(parameters.falseValues()) + LogOdds.of(bounded));
  }
}
