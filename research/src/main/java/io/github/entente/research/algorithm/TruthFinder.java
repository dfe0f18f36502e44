package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import java.util.OptionalInt;

/**
 * Takes sources as independent witnesses whose trust is the mean confidence of their claims; values
 * may support or contradict similar ones.
 *
 * <p>tau(s) = -ln(1 - t(s)); sigma(v) = sum of tau(s) over the sources of v; sigma*(v) = sigma(v) +
 * rho * sum of sigma(u) * (sim(u, v) - base) over the other candidates u; belief(v) = 1 / (1 +
 * exp(-gamma * sigma*(v))); t(s) = mean belief in its claims. Yin, Han and Yu, KDD 2007 and TKDE
 * 2008, equations 3 to 11. O(claims) a round, and O(candidates squared) for each item if values are
 * similar. {@link ScoreScale#RANK_ONLY}: gamma dampens, so that one lone claim of a source of trust
 * .9 gets .67.
 *
 * <p>Beliefs saturate at 1 if many sources agree; values are ranked by sigma*, which does not.
 *
 * <p>Deviations: without a similarity there is no implication at all, instead of -base for all
 * pairs; trust is kept at 1 - 1e-9 at most within tau; stops on the largest change by default,
 * instead of a change of the cosine by .00001.
 *
 * @since 0.1.0
 */
public final class TruthFinder implements TruthDiscovery {
  private static final double MOST_TRUST = 1 - 1e-9;
  private static final int COUNT = 1;
  private static final int TAU = 2;

  private final TruthFinderParameters parameters;

  /** Creates the algorithm with default parameters. */
  public TruthFinder() {
    this(TruthFinderParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public TruthFinder(TruthFinderParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "TruthFinder";
  }

  @Override
  public TruthFinderParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.RANK_ONLY;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(3, 1).withCandidateColumns(1);
  }

  @Override
  public OptionalInt rankColumn() {
    return OptionalInt.of(0);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    SourceMeans.initial(summary, state, COUNT, parameters.initialTrust());
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, TAU, tau(parameters.initialTrust()));
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, item.sum(k, state, TAU));
    }
    Neighbours.add(
        item, parameters.similarity(), parameters.baseSimilarity(), parameters.influence());
    for (int k = 0; k < item.size(); k++) {
      item.set(k, 0, item.belief(k));
      double belief = 1 / (1 + StrictMath.exp(-parameters.damping() * item.belief(k)));
      item.setBelief(k, belief);
      item.add(k, sums, 0, belief);
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      double trust = SourceMeans.mean(source, total, 0, state, COUNT);
      state.set(source, 0, trust);
      state.set(source, TAU, tau(trust));
    }
  }

  private static double tau(double trust) {
    return -StrictMath.log1p(-Math.min(trust, MOST_TRUST));
  }
}
