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
 * Numbers with Gaussian errors, whose variance differs by source.
 *
 * <p>The claims x of an item are brought to median 0 and standard deviation 1. mu = (mu0 / s0^2 +
 * sum of x / sigma_s^2) / (1 / s0^2 + sum of 1 / sigma_s^2); sigma_s^2 = (2 beta + sum of (x -
 * mu)^2 over its n_s claims) / (2 (alpha + 1) + n_s), from the priors mu ~ N(mu0, s0^2), sigma^2 ~
 * inverse gamma(alpha, beta). Zhao and Han, QDB 2012. O(claims) a round. {@link
 * ScoreScale#RANK_ONLY}: beliefs are 1 / (1 + |x - mu|), the result proper is the {@linkplain
 * TruthResult#estimate estimate}. Trust is 1 / sigma_s^2.
 *
 * <p>Deviations: no outliers are dropped beforehand; starts from equal variances, beta / (alpha +
 * 1), in place of medians. The published priors outweigh a few claims: a gross error then still
 * drags.
 *
 * @since 0.1.0
 */
public final class Gtm implements TruthDiscovery {
  private static final int COUNT = 1;

  private final GtmParameters parameters;

  /** Creates the algorithm with default parameters. */
  public Gtm() {
    this(GtmParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Gtm(GtmParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "GTM";
  }

  @Override
  public GtmParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.RANK_ONLY;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(2, 1).withReading(Layout.Reading.NUMBERS);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    double precision = (parameters.alpha() + 1) / parameters.beta();
    SourceMeans.initial(summary, state, COUNT, precision);
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    Standardisation claims = Standardisation.of(item);
    double weighted = parameters.mean() / parameters.variance();
    double precision = 1 / parameters.variance();
    for (int k = 0; k < item.size(); k++) {
      double own = item.sum(k, state, 0);
      weighted += own * claims.scaled(item.number(k));
      precision += own;
    }
    double truth = weighted / precision;
    item.setEstimate(claims.median() + claims.deviation() * truth);
    for (int k = 0; k < item.size(); k++) {
      double error = claims.scaled(item.number(k)) - truth;
      item.setBelief(k, 1 / (1 + Math.abs(error)));
      item.add(k, sums, 0, error * error);
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      double squares = 2 * parameters.beta() + total.get(source, 0);
      double freedom = 2 * (parameters.alpha() + 1) + state.get(source, COUNT);
      state.set(source, 0, freedom / squares);
    }
  }
}
