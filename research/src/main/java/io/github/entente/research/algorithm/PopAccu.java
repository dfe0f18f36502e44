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
 * Bayes for independent sources whose wrong values are drawn by popularity: what many wrong sources
 * say is no stronger evidence than what few say.
 *
 * <p>With N_v of the item's N claims on v, C(v) = sum of ln(A(s) / (1 - A(s))) over the sources of
 * v - N_v ln N_v - (N - N_v) ln(N - N_v), where 0 ln 0 = 0; P = softmax of C over the candidates;
 * A(s) = mean P over its claims. This follows from P(claims | v true) = product of A(s) over the
 * sources of v, and of (1 - A(s)) N_u / (N - N_v) over those of each other u; there is no number of
 * wrong values to choose. Dong, Saha and Srivastava, VLDB 2013. O(claims) a round. {@link
 * ScoreScale#PROBABILITY}, given that one of the claimed values is right: a value without
 * competition has probability 1.
 *
 * <p>Deviations: accuracies are kept within bounds.
 *
 * @since 0.1.0
 */
public final class PopAccu implements TruthDiscovery {
  /** n ln n for the numbers of claims that are common. */
  private static final double[] ENTROPY_TERMS = entropyTerms();

  private static final int COUNT = 1;
  private static final int SCORE = 2;

  private final PopAccuParameters parameters;

  /** Creates the algorithm with default parameters. */
  public PopAccu() {
    this(PopAccuParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public PopAccu(PopAccuParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "PopAccu";
  }

  @Override
  public PopAccuParameters parameters() {
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
    int all = item.claims();
    for (int k = 0; k < item.size(); k++) {
      int own = item.claims(k);
      item.setBelief(k, item.sum(k, state, SCORE) - entropyTerm(own) - entropyTerm(all - own));
    }
    item.softmax(0);
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
    state.set(source, SCORE, LogOdds.of(bounded));
  }

  private static double entropyTerm(int count) {
    return count < ENTROPY_TERMS.length ? ENTROPY_TERMS[count] : count * StrictMath.log(count);
  }

  private static double[] entropyTerms() {
    double[] terms = new double[256];
    for (int count = 1; count < terms.length; count++) {
      terms[count] = count * StrictMath.log(count);
    }
    return terms;
  }
}
