package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.numeric.LogOdds;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.trust.AccuracyBounds;

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
 */
public final class Accu implements TruthDiscovery {
  /**
   * The parameters.
   *
   * @param falseValues n, the number of wrong values of each item, above 0
   * @param initialAccuracy the accuracy of every source before the first round
   * @param bounds the bounds of accuracies
   * @param similarity the similarity of values
   * @param influence rho, the weight of what similar values contribute, at least 0
   */
  public record Parameters(
      double falseValues,
      double initialAccuracy,
      AccuracyBounds bounds,
      ValueSimilarity similarity,
      double influence) {
    /** The paper's n = 100 and accuracy .8; bounds .01 to .99; no similarity, influence .5. */
    public static final Parameters DEFAULT =
        new Parameters(100, 0.8, AccuracyBounds.DEFAULT, ValueSimilarity.NONE, 0.5);

    /** Checks every parameter. */
    public Parameters {
      Arguments.positive("falseValues", falseValues);
      Arguments.insideUnit("initialAccuracy", initialAccuracy);
      Arguments.notNegative("influence", influence);
    }

    /** Returns parameters with another number of wrong values, above 0. */
    public Parameters withFalseValues(double value) {
      return new Parameters(value, initialAccuracy, bounds, similarity, influence);
    }

    /** Returns parameters with another initial accuracy, above 0 and below 1. */
    public Parameters withInitialAccuracy(double value) {
      return new Parameters(falseValues, value, bounds, similarity, influence);
    }

    /** Returns parameters with other bounds of accuracies. */
    public Parameters withBounds(AccuracyBounds value) {
      return new Parameters(falseValues, initialAccuracy, value, similarity, influence);
    }

    /** Returns parameters with another similarity of values. */
    public Parameters withSimilarity(ValueSimilarity value) {
      return new Parameters(falseValues, initialAccuracy, bounds, value, influence);
    }

    /** Returns parameters with another influence of similar values, at least 0. */
    public Parameters withInfluence(double value) {
      return new Parameters(falseValues, initialAccuracy, bounds, similarity, value);
    }
  }

  private static final int COUNT = 1;
  private static final int SCORE = 2;

  private final Parameters parameters;

  /** Creates the algorithm with default parameters. */
  public Accu() {
    this(Parameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Accu(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return parameters.similarity() == ValueSimilarity.NONE ? "Accu" : "AccuSim";
  }

  @Override
  public Parameters parameters() {
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
