package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Estimates how probable each value is and how often each source errs, both normalised and rounded
 * in each round to leave the many fixed points of the plain equations.
 *
 * <p>Each claim affirms its value and denies the item's other candidates. phi_v = mean over the
 * item's claims of 1 - eps_s if affirming, eps_s if denying; eps_s = mean over what s affirms of 1
 * - phi_v, and over what it denies of phi_v; after each, x becomes lambda * (x - min) / (max - min)
 * + (1 - lambda) * round(x), over all candidates or sources. eps starts at 0, so that phi starts as
 * the share of votes; lambda = .5. Galland, Abiteboul, Marian and Senellart, WSDM 2010. O(claims) a
 * round. {@link ScoreScale#RANK_ONLY}. The equations are symmetric between phi, eps and 1 - phi, 1
 * - eps: the start decides. Trust is 1 - eps.
 *
 * <p>Deviations: if all numbers are equal they are kept, as the normalisation is not defined; a
 * half is rounded up, also if it is missed by less than 1e-9.
 *
 * @since 0.1.0
 */
public final class TwoEstimates implements TruthDiscovery {
  private static final int ERROR = 1;
  private static final int ERROR_SUM = 0;
  private static final int COUNT = 1;
  private static final int LEAST = 0;
  private static final int GREATEST = 1;

  private final TwoEstimatesParameters parameters;

  /** Creates the algorithm with default parameters. */
  public TwoEstimates() {
    this(TwoEstimatesParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public TwoEstimates(TwoEstimatesParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "TwoEstimates";
  }

  @Override
  public TwoEstimatesParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.RANK_ONLY;
  }

  @Override
  public int passes() {
    return 2;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(2, 2).withShared(2);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, 0, 1);
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    if (pass == 0) {
      double errors = 0;
      for (int k = 0; k < item.size(); k++) {
        item.setBelief(k, item.sum(k, state, ERROR));
        errors += item.belief(k);
      }
      for (int k = 0; k < item.size(); k++) {
        double affirmed = item.claims(k) - item.belief(k);
        double denied = errors - item.belief(k);
        item.setBelief(k, EstimateNormalisation.toUnit((affirmed + denied) / item.claims()));
        sums.observe(item.belief(k));
      }
      return;
    }
    double all = 0;
    for (int k = 0; k < item.size(); k++) {
      double normalised =
          EstimateNormalisation.of(
              item.belief(k),
              state.shared(LEAST),
              state.shared(GREATEST),
              parameters.linearShare());
      item.setBelief(k, normalised);
      all += normalised;
    }
    for (int k = 0; k < item.size(); k++) {
      item.add(k, sums, ERROR_SUM, 1 - item.belief(k) + (all - item.belief(k)));
      item.add(k, sums, COUNT, item.size());
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    if (pass == 0) {
      state.setShared(LEAST, total.least());
      state.setShared(GREATEST, total.greatest());
      return;
    }
    for (int source = 0; source < state.sources(); source++) {
      double error = total.get(source, ERROR_SUM) / total.get(source, COUNT);
      state.set(source, ERROR, EstimateNormalisation.toUnit(error));
    }
    EstimateNormalisation.column(state, ERROR, parameters.linearShare());
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, 0, 1 - state.get(source, ERROR));
    }
  }
}
