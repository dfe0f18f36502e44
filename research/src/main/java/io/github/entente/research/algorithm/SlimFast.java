package io.github.entente.research.algorithm;

import com.google.common.collect.ImmutableSet;
import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.numeric.LogOdds;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Learns what makes a source accurate: a logistic regression of accuracy on features that sources
 * share, such as having an author's name or belonging to a group, and on the source itself. With
 * features, sources that say little borrow from those like them; some items may be known.
 *
 * <p>sigma_s = ln(A_0 / (1 - A_0)) + w_s + sum of w_k over the features k of s; A_s = 1 / (1 +
 * exp(-sigma_s)); P(v) ~ exp(sum of sigma_s + ln(V - 1) over the claims of v), V candidates of the
 * item, and 1 or 0 for an item whose true value is given. The weights maximise the sum over claims
 * of P ln A_s + (1 - P) ln(1 - A_s), less lambda / 2 times the sum of all squared weights: over all
 * items, which is expectation maximisation, or over those with a given truth only, which is
 * empirical risk minimisation. In the first round P is the share of votes. Rekatsinas, Joglekar,
 * Garcia-Molina, Parameswaran and Re, SIGMOD 2017. O(claims + sources times features squared +
 * features cubed) a round. {@link ScoreScale#PROBABILITY} given that the truth is among the
 * candidates: a lone value gets 1. Trust is A_s.
 *
 * <p>Deviations: ln(V - 1), 0 for two candidates, is the paper's model with wrong claims spread
 * alike over the other candidates; without it, who is right less than half of the time counts
 * against all that it says, also where there are many ways to be wrong. Weights are drawn to an
 * accuracy A_0 above one half in place of one half, at which all claims count nothing and
 * expectation maximisation cannot start. Squared weights are penalised in place of absolute ones,
 * so that there is one best solution (and no feature is left out altogether), which Newton's method
 * finds in place of random descent. The caller chooses between the two ways of learning; the paper
 * has an optimiser.
 *
 * @since 0.1.0
 */
public final class SlimFast implements TruthDiscovery {
  /**
   * Which items teach how accurate sources are.
   *
   * @since 0.1.0
   */
  public enum Learning {
    /** All, by the current beliefs where the truth is not given: expectation maximisation. */
    ALL_ITEMS,
    /** Those whose truth is given, for which a few suffice: empirical risk minimisation. */
    LABELLED_ITEMS
  }

  private static final int SIGMA = 1;
  private static final int FEATURES = 2;
  private static final int RIGHT = 0;
  private static final int ALL = 1;

  private final SlimFastParameters parameters;

  /** Creates the algorithm with default parameters. */
  public SlimFast() {
    this(SlimFastParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public SlimFast(SlimFastParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "SLiMFast";
  }

  @Override
  public SlimFastParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  /** From column 2 of the state on, 1 for each feature that the source has; w_k are shared. */
  @Override
  public Layout layout(TableSummary summary) {
    int features = parameters.featureNames().size();
    return Layout.of(FEATURES + features, 2).withShared(features);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    double sigma = LogOdds.of(parameters.initialAccuracy());
    ImmutableSet<String> names = parameters.featureNames();
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, 0, parameters.initialAccuracy());
      state.set(source, SIGMA, sigma);
      ImmutableSet<String> own = parameters.features().get(summary.source(source));
      int column = FEATURES;
      for (String name : names) {
        state.set(source, column++, own.contains(name) ? 1 : 0);
      }
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    String label = parameters.labels().isEmpty() ? null : parameters.labels().get(item.name());
    double logFalseValues = StrictMath.log(Math.max(1, item.size() - 1));
    for (int k = 0; k < item.size(); k++) {
      if (label != null) {
        item.setBelief(k, item.text(k).equals(label) ? 1 : 0);
      } else if (state.round() == 1) {
        item.setBelief(k, item.claims(k) / (double) item.claims());
      } else {
        item.setBelief(k, item.sum(k, state, SIGMA) + item.claims(k) * logFalseValues);
      }
    }
    if (label == null && state.round() > 1) {
      item.softmax(0);
    }
    if (label != null || parameters.learning() == Learning.ALL_ITEMS) {
      for (int k = 0; k < item.size(); k++) {
        item.add(k, sums, RIGHT, item.belief(k));
        item.add(k, sums, ALL, 1);
      }
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    int features = state.sharedSize();
    double base = LogOdds.of(parameters.initialAccuracy());
    AccuracyRegression regression =
        new AccuracyRegression(state.sources(), features, base, parameters.penalty());
    for (int source = 0; source < state.sources(); source++) {
      regression.observe(source, total.get(source, RIGHT), total.get(source, ALL));
      for (int k = 0; k < features; k++) {
        regression.setFeature(source, k, state.get(source, FEATURES + k));
      }
    }
    for (int k = 0; k < features; k++) {
      regression.setWeight(k, state.shared(k));
    }
    regression.solve();
    for (int k = 0; k < features; k++) {
      state.setShared(k, regression.weight(k));
    }
    for (int source = 0; source < state.sources(); source++) {
      double sigma = regression.logOdds(source);
      state.set(source, SIGMA, sigma);
      state.set(source, 0, 1 / (1 + StrictMath.exp(-sigma)));
    }
  }
}
