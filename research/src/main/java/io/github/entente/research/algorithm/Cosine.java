package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Takes the trust in a source as the cosine between what it says and what is believed, from -1 to
 * 1.
 *
 * <p>Each claim affirms its value and denies the item's other candidates. phi_v = (sum of theta_s^3
 * over affirming - over denying sources) / sum of theta_s^3 over both; theta_s = (1 - eta) theta_s
 * + eta * (sum of phi over what s affirms - over what it denies) / sqrt(n_s * sum of phi^2 over
 * both), n_s being the number of both. phi starts at 1, theta at (affirmed - denied) / n_s; eta =
 * .2. Galland, Abiteboul, Marian and Senellart, WSDM 2010. O(claims) a round. {@link
 * ScoreScale#RANK_ONLY}: beliefs and trust lie between -1 and 1.
 *
 * <p>Deviations: phi is clamped to [-1, 1], which it leaves once some theta is negative; it is 0 if
 * the denominator is within 1e-12 of 0. The sign of the denominator must stay: theta starts below 0
 * for sources on items of three or more candidates, as they deny more than they affirm.
 *
 * @since 0.1.0
 */
public final class Cosine implements TruthDiscovery {
  private static final double ZERO = 1e-12;
  private static final int CUBE = 1;
  private static final int SIGNED = 0;
  private static final int SQUARES = 1;
  private static final int COUNT = 2;

  private final CosineParameters parameters;

  /** Creates the algorithm with default parameters. */
  public Cosine() {
    this(CosineParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Cosine(CosineParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "Cosine";
  }

  @Override
  public CosineParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.RANK_ONLY;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(2, 3);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {}

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    believe(item, state);
    double all = 0;
    double squares = 0;
    for (int k = 0; k < item.size(); k++) {
      all += item.belief(k);
      squares += item.belief(k) * item.belief(k);
    }
    for (int k = 0; k < item.size(); k++) {
      item.add(k, sums, SIGNED, 2 * item.belief(k) - all);
      item.add(k, sums, SQUARES, squares);
      item.add(k, sums, COUNT, item.size());
    }
  }

  private static void believe(ItemView item, SourceState state) {
    if (state.round() == 1) {
      for (int k = 0; k < item.size(); k++) {
        item.setBelief(k, 1);
      }
      return;
    }
    double all = 0;
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, item.sum(k, state, CUBE));
      all += item.belief(k);
    }
    for (int k = 0; k < item.size(); k++) {
      double belief = Math.abs(all) > ZERO ? (2 * item.belief(k) - all) / all : 0;
      item.setBelief(k, Math.max(-1, Math.min(1, belief)));
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    double step = parameters.step();
    for (int source = 0; source < state.sources(); source++) {
      double signed = total.get(source, SIGNED);
      double trust;
      if (state.round() == 1) {
        trust = signed / total.get(source, COUNT);
      } else {
        double norm = Math.sqrt(total.get(source, COUNT) * total.get(source, SQUARES));
        double cosine = norm > 0 ? signed / norm : 0;
        trust = (1 - step) * state.get(source, 0) + step * cosine;
      }
      double cube = trust * trust * trust;
      state.set(source, 0, trust);
      state.set(source, CUBE, cube);
    }
  }
}
