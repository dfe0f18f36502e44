package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Like {@link TwoEstimates}, with a third unknown: how hard it is to be right about each value.
 *
 * <p>phi_v = mean over the item's claims of 1 - eps_s delta_v if affirming, eps_s delta_v if
 * denying; delta_v = mean over them of (1 - phi_v) / eps_s if affirming, phi_v / eps_s if denying;
 * eps_s = mean over what s affirms of (1 - phi_v) / delta_v, and over what it denies of phi_v /
 * delta_v; terms with a divisor of 0, or up to 1e-9, are left out. Each is normalised as in
 * 2-Estimates. eps and delta start at .1, lambda = .5. Galland, Abiteboul, Marian and Senellart,
 * WSDM 2010. O(claims) a round. {@link ScoreScale#RANK_ONLY}. Trust is 1 - eps.
 *
 * <p>Deviations: each quantity is clamped to 0..1 before it is normalised, without which rounding
 * explodes; one that has no terms left keeps its value; the starting values are this library's.
 *
 * @since 0.1.0
 */
public final class ThreeEstimates implements TruthDiscovery {
  /** Divisors up to here are rounding errors around 0. */
  private static final double ZERO = 1e-9;

  private static final int ERROR = 1;
  private static final int INVERSE = 2;
  private static final int NOT_ZERO = 3;
  private static final int DIFFICULTY = 0;
  private static final int LEAST = 0;
  private static final int GREATEST = 1;

  private final ThreeEstimatesParameters parameters;

  /** Creates the algorithm with default parameters. */
  public ThreeEstimates() {
    this(ThreeEstimatesParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public ThreeEstimates(ThreeEstimatesParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "ThreeEstimates";
  }

  @Override
  public ThreeEstimatesParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.RANK_ONLY;
  }

  @Override
  public int passes() {
    return 3;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(4, 2).withShared(2).withCandidateColumns(1);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      setError(state, source, parameters.initialError());
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    switch (pass) {
      case 0 -> probability(item, state, sums);
      case 1 -> difficulty(item, state, sums);
      default -> error(item, state, sums);
    }
  }

  private void probability(ItemView item, SourceState state, Accumulator sums) {
    double errors = 0;
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, item.sum(k, state, ERROR));
      errors += item.belief(k);
      if (state.round() == 1) {
        item.set(k, DIFFICULTY, parameters.initialDifficulty());
      }
    }
    for (int k = 0; k < item.size(); k++) {
      double own = item.belief(k);
      double sum = item.claims(k) + item.get(k, DIFFICULTY) * (errors - own - own);
      item.setBelief(k, EstimateNormalisation.toUnit(sum / item.claims()));
      sums.observe(item.belief(k));
    }
  }

  private void difficulty(ItemView item, SourceState state, Accumulator sums) {
    double[] inverse = item.scratch(0, item.size());
    double inverses = 0;
    double terms = 0;
    for (int k = 0; k < item.size(); k++) {
      inverse[k] = item.sum(k, state, INVERSE);
      inverses += inverse[k];
      terms += item.sum(k, state, NOT_ZERO);
    }
    for (int k = 0; k < item.size(); k++) {
      double belief = normalised(item.belief(k), state);
      item.setBelief(k, belief);
      if (terms > 0) {
        double sum = (1 - belief) * inverse[k] + belief * (inverses - inverse[k]);
        item.set(k, DIFFICULTY, EstimateNormalisation.toUnit(sum / terms));
      }
      sums.observe(item.get(k, DIFFICULTY));
    }
  }

  private void error(ItemView item, SourceState state, Accumulator sums) {
    double denied = 0;
    double terms = 0;
    for (int k = 0; k < item.size(); k++) {
      double difficulty = normalised(item.get(k, DIFFICULTY), state);
      item.set(k, DIFFICULTY, difficulty);
      if (difficulty > ZERO) {
        denied += item.belief(k) / difficulty;
        terms++;
      }
    }
    for (int k = 0; k < item.size(); k++) {
      double difficulty = item.get(k, DIFFICULTY);
      double own = difficulty > ZERO ? (1 - 2 * item.belief(k)) / difficulty : 0;
      item.add(k, sums, 0, denied + own);
      item.add(k, sums, 1, terms);
    }
  }

  private double normalised(double x, SourceState state) {
    return EstimateNormalisation.of(
        x, state.shared(LEAST), state.shared(GREATEST), parameters.linearShare());
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    if (pass < 2) {
      state.setShared(LEAST, total.least());
      state.setShared(GREATEST, total.greatest());
      return;
    }
    for (int source = 0; source < state.sources(); source++) {
      if (total.get(source, 1) > 0) {
        state.set(
            source,
            ERROR,
            EstimateNormalisation.toUnit(total.get(source, 0) / total.get(source, 1)));
      }
    }
    EstimateNormalisation.column(state, ERROR, parameters.linearShare());
    for (int source = 0; source < state.sources(); source++) {
      setError(state, source, state.get(source, ERROR));
    }
  }

  private static void setError(SourceState state, int source, double error) {
    state.set(source, 0, 1 - error);
    state.set(source, ERROR, error);
    state.set(source, INVERSE, error > ZERO ? 1 / error : 0);
    state.set(source, NOT_ZERO, error > ZERO ? 1 : 0);
  }
}
