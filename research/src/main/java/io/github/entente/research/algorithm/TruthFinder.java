package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
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
 */
public final class TruthFinder implements TruthDiscovery {
  /**
   * The parameters.
   *
   * @param initialTrust the trust in every source before the first round, from 0 to 1
   * @param influence rho, the weight of what similar values contribute, at least 0
   * @param damping gamma, above 0
   * @param baseSimilarity the similarity, from 0 to 1, at which values are neutral to each other
   * @param similarity the similarity of values
   */
  public record Parameters(
      double initialTrust,
      double influence,
      double damping,
      double baseSimilarity,
      ValueSimilarity similarity) {
    /** The paper's: initial trust .9, rho .5, gamma .3, base similarity .5; no similarity. */
    public static final Parameters DEFAULT =
        new Parameters(0.9, 0.5, 0.3, 0.5, ValueSimilarity.NONE);

    /** Checks every parameter. */
    public Parameters {
      Arguments.probability("initialTrust", initialTrust);
      Arguments.notNegative("influence", influence);
      Arguments.positive("damping", damping);
      Arguments.probability("baseSimilarity", baseSimilarity);
    }

    /** Returns parameters with another initial trust, from 0 to 1. */
    public Parameters withInitialTrust(double value) {
      return new Parameters(value, influence, damping, baseSimilarity, similarity);
    }

    /** Returns parameters with another influence of similar values, at least 0. */
    public Parameters withInfluence(double value) {
      return new Parameters(initialTrust, value, damping, baseSimilarity, similarity);
    }

    /** Returns parameters with another damping, above 0. */
    public Parameters withDamping(double value) {
      return new Parameters(initialTrust, influence, value, baseSimilarity, similarity);
    }

    /** Returns parameters with another base similarity, from 0 to 1. */
    public Parameters withBaseSimilarity(double value) {
      return new Parameters(initialTrust, influence, damping, value, similarity);
    }

    /** Returns parameters with another similarity of values. */
    public Parameters withSimilarity(ValueSimilarity value) {
      return new Parameters(initialTrust, influence, damping, baseSimilarity, value);
    }
  }

  private static final double MOST_TRUST = 1 - 1e-9;
  private static final int COUNT = 1;
  private static final int TAU = 2;

  private final Parameters parameters;

  /** Creates the algorithm with default parameters. */
  public TruthFinder() {
    this(Parameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public TruthFinder(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "TruthFinder";
  }

  @Override
  public Parameters parameters() {
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
