package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.trust.AccuracyBounds;

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
 */
public final class GuessLca implements TruthDiscovery {
  /**
   * The parameters.
   *
   * @param initialHonesty H of every source before the first round
   * @param bounds the bounds of H
   */
  public record Parameters(double initialHonesty, AccuracyBounds bounds) {
    /** Initial honesty .5, bounds .01 to .99. */
    public static final Parameters DEFAULT = new Parameters(0.5, AccuracyBounds.DEFAULT);

    /** Checks every parameter. */
    public Parameters {
      Arguments.insideUnit("initialHonesty", initialHonesty);
    }

    /** Returns parameters with another initial honesty, above 0 and below 1. */
    public Parameters withInitialHonesty(double value) {
      return new Parameters(value, bounds);
    }

    /** Returns parameters with other bounds of honesty. */
    public Parameters withBounds(AccuracyBounds value) {
      return new Parameters(initialHonesty, value);
    }
  }

  private static final int COUNT = 1;

  private final Parameters parameters;

  /** Creates the algorithm with default parameters. */
  public GuessLca() {
    this(Parameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public GuessLca(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "GuessLCA";
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
