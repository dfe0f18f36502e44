package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.table.ValueHierarchy;

/**
 * Truth discovery with hierarchies: a source may be right exactly, right but too general, or wrong,
 * and sources differ in how often they are which.
 *
 * <p>If v is the truth, source s claims v with probability phi_s1, each of the G candidates more
 * general than v with phi_s2 / G, and each other one with phi_s3 / (|V| - G - 1); on items none of
 * whose candidates is more general than another, v has phi_s1 + phi_s2. Each claim gives a
 * responsibility r_sv ~ mu_v P(claim | v); mu_v = (sum of r_sv + gamma - 1) / sum over candidates;
 * phi_s = (sum of r over exact, general, wrong claims + alpha - 1) / sum of the three. Belief is
 * mu. Jung, Kim and Shim, EDBT 2019, with alpha = (3, 3, 2), gamma = 2. O(claims times candidates
 * of their items) a round. {@link ScoreScale#PROBABILITY} of each candidate being the most specific
 * truth, given that it is claimed. Trust is phi_s1 + phi_s2, the probability of being right.
 *
 * <p>Deviations: starts from mu by shares of votes and from phi = (.65, .25, .1) in place of random
 * numbers; a responsibility for phi_s1 + phi_s2 is divided in proportion.
 *
 * @since 0.1.0
 */
public final class Tdh implements TruthDiscovery {
  private static final int EXACT = 0;
  private static final int GENERAL = 1;
  private static final int WRONG = 2;
  private static final int PHI = 1;

  private final TdhParameters parameters;

  /** Creates the algorithm with the paper's parameters, for tables built with a hierarchy. */
  public Tdh() {
    this(ValueHierarchy.NONE);
  }

  /** Creates the algorithm with the paper's parameters. */
  public Tdh(ValueHierarchy hierarchy) {
    this(TdhParameters.of(hierarchy));
  }

  /** Creates the algorithm. */
  public Tdh(TdhParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "TDH";
  }

  @Override
  public TdhParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  /** State columns: trust, then phi. Sums: responsibilities of exact, general and wrong claims. */
  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(4, 3);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      set(state, source, 0.65, 0.25, 0.1);
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    int size = item.size();
    double[] generals = item.scratch(0, size);
    boolean flat = countGenerals(item, generals);
    double[] next = item.scratch(1, size);
    for (int v = 0; v < size; v++) {
      next[v] = parameters.each();
    }
    double[] kind = item.scratch(3, size);
    for (int u = 0; u < size; u++) {
      for (int v = 0; v < size; v++) {
        kind[v] = u == v ? EXACT : !flat && generalizes(item, u, v) ? GENERAL : WRONG;
      }
      for (int claim = item.firstClaim(u); claim < item.endClaim(u); claim++) {
        respond(item, item.source(claim), flat, state, sums);
      }
    }
    double all = item.claims() + size * parameters.each();
    for (int v = 0; v < size; v++) {
      item.setBelief(v, next[v] / all);
    }
  }

  /** Adds one claim's responsibilities. Memory: 0 generals, 1 next mu, 2 given, 3 kind. */
  private void respond(
      ItemView item, int source, boolean flat, SourceState state, Accumulator sums) {
    int size = item.size();
    double[] generals = item.scratch(0, size);
    double[] next = item.scratch(1, size);
    double[] given = item.scratch(2, size);
    double[] kind = item.scratch(3, size);
    double exact = state.get(source, PHI + EXACT);
    double general = state.get(source, PHI + GENERAL);
    double wrong = state.get(source, PHI + WRONG);
    double all = 0;
    for (int v = 0; v < size; v++) {
      double likelihood =
          switch ((int) kind[v]) {
            case EXACT -> flat ? exact + general : exact;
            case GENERAL -> general / generals[v];
            default -> wrong / (size - generals[v] - 1);
          };
      given[v] = belief(item, v, state) * likelihood;
      all += given[v];
    }
    for (int v = 0; v < size; v++) {
      double share = given[v] / all;
      next[v] += share;
      if (flat && kind[v] == EXACT) {
        sums.add(source, EXACT, share * exact / (exact + general));
        sums.add(source, GENERAL, share * general / (exact + general));
      } else {
        sums.add(source, (int) kind[v], share);
      }
    }
  }

  private double belief(ItemView item, int candidate, SourceState state) {
    return state.round() > 1
        ? item.previousBelief(candidate)
        : (item.claims(candidate) + parameters.each())
            / (item.claims() + item.size() * parameters.each());
  }

  private boolean countGenerals(ItemView item, double[] generals) {
    boolean flat = true;
    for (int v = 0; v < item.size(); v++) {
      generals[v] = 0;
      for (int u = 0; u < item.size(); u++) {
        if (u != v && generalizes(item, u, v)) {
          generals[v]++;
          flat = false;
        }
      }
    }
    return flat;
  }

  private boolean generalizes(ItemView item, int general, int specific) {
    if (item.hasHierarchy()) {
      return item.generalizes(general, specific);
    }
    return parameters.hierarchy().generalizes(item.name(), item.text(general), item.text(specific));
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      double exact = total.get(source, EXACT) + parameters.exact();
      double general = total.get(source, GENERAL) + parameters.general();
      double wrong = total.get(source, WRONG) + parameters.wrong();
      double all = exact + general + wrong;
      set(state, source, exact / all, general / all, wrong / all);
    }
  }

  private static void set(
      SourceState state, int source, double exact, double general, double wrong) {
    state.set(source, 0, exact + general);
    state.set(source, PHI + EXACT, exact);
    state.set(source, PHI + GENERAL, general);
    state.set(source, PHI + WRONG, wrong);
  }
}
