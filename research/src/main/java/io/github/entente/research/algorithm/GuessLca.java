package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Latent credibility with guessing: a source either knows the truth and says it, or guesses like
 * the crowd.
 *
 * <p>With g_v the share of the item's claims that are on v, a claim of the true value v has
 * probability H_s + (1 - H_s) g_v, one of any other value u has (1 - H_s) g_u. P(v) ~ the product
 * over the item's claims; H_s = mean over its claims of P(v) H_s / (H_s + (1 - H_s) g_v), the
 * probability that it knew. After Pasternack and Roth, WWW 2013, GuessLCA. O(claims) a round.
 * {@link ScoreScale#PROBABILITY}, given that one of the claimed values is right.
 *
 * <p>Deviations: a plain EM step for H_s, which never lowers the likelihood, in place of the
 * paper's update; H_s is kept within bounds. EM finds a local optimum near its start.
 *
 * @since 0.1.0
 */
public final class GuessLca implements TruthDiscovery {
  private static final int COUNT = 1;

  private final GuessLcaParameters parameters;

  /** Creates the algorithm with default parameters. */
  public GuessLca() {
    this(GuessLcaParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public GuessLca(GuessLcaParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "GuessLCA";
  }

  @Override
  public GuessLcaParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(2, 1);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    SourceMeans.initial(
        summary, state, COUNT, parameters.bounds().clamp(parameters.initialHonesty()));
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    double claims = item.claims();
    for (int k = 0; k < item.size(); k++) {
      double guess = item.claims(k) / claims;
      double score = 0;
      for (int claim = item.firstClaim(k); claim < item.endClaim(k); claim++) {
        double honesty = state.get(item.source(claim), 0);
        score += StrictMath.log1p(honesty / ((1 - honesty) * guess));
      }
      item.setBelief(k, score);
    }
    item.softmax(0);
    for (int k = 0; k < item.size(); k++) {
      double guess = item.claims(k) / claims;
      for (int claim = item.firstClaim(k); claim < item.endClaim(k); claim++) {
        int source = item.source(claim);
        double honesty = state.get(source, 0);
        sums.add(source, 0, item.belief(k) * honesty / (honesty + (1 - honesty) * guess));
      }
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      double mean = SourceMeans.mean(source, total, 0, state, COUNT);
      state.set(source, 0, parameters.bounds().clamp(mean));
    }
  }
}
