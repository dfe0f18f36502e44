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
 * Latent credibility, simplest form: a source is right with its own probability, and otherwise says
 * any other claimed value of the item alike.
 *
 * <p>P(v) ~ product over the item's claims of H_s if on v, else (1 - H_s) / (|V| - 1), |V| being
 * the number of candidates, with equal priors; H_s = mean P over its claims. Pasternack and Roth,
 * WWW 2013, SimpleLCA with all claims asserted with certainty. O(claims) a round. {@link
 * ScoreScale#PROBABILITY}, given that one of the claimed values is right.
 *
 * <p>Deviations: H_s is kept within bounds.
 *
 * @since 0.1.0
 */
public final class SimpleLca implements TruthDiscovery {
  private static final int COUNT = 1;
  private static final int LOG_ODDS = 2;

  private final SimpleLcaParameters parameters;

  /** Creates the algorithm with default parameters. */
  public SimpleLca() {
    this(SimpleLcaParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public SimpleLca(SimpleLcaParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "SimpleLCA";
  }

  @Override
  public SimpleLcaParameters parameters() {
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
      setHonesty(state, source, parameters.initialHonesty());
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    double otherValues = StrictMath.log(Math.max(1, item.size() - 1));
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, item.sum(k, state, LOG_ODDS) + item.claims(k) * otherValues);
    }
    item.softmax(0);
    for (int k = 0; k < item.size(); k++) {
      item.add(k, sums, 0, item.belief(k));
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      setHonesty(state, source, SourceMeans.mean(source, total, 0, state, COUNT));
    }
  }

  private void setHonesty(SourceState state, int source, double honesty) {
    double bounded = parameters.bounds().clamp(honesty);
    state.set(source, 0, bounded);
    state.set(source, LOG_ODDS, LogOdds.of(bounded));
  }
}
