package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.numeric.LogOdds;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Several values of an item may be true, and a source counts the more, the more it covers of the
 * item's domain: it may know cookery books well and no others.
 *
 * <p>With p the share of a domain's items of which source s claims anything, its expertise there is
 * e = sqrt(1 - (alpha p - 1)^2). Of an item with V candidates, s, which claims C of them, is
 * confident of each with c = (1 - (V - C) / V^2) / C, and that each other one is false with u = 1 /
 * V^2. The odds that a value is true are rho / (1 - rho) * product over the sources that claim it
 * of (r / (1 - r))^(e c) * product over the sources that claim others of ((1 - q) / q)^(e u); r is
 * the mean belief in a source's claims in the domain (the paper's recall), q the mean of 1 - belief
 * over what it leaves out (specificity). The first round counts items, with beliefs rho. Lin and
 * Chen, VLDB 2018. O(claims + for each item candidates times sources) a round. {@link
 * ScoreScale#PROBABILITY} of each candidate by itself: those of an item need not add up to 1. Trust
 * is the mean belief in all claims of a source.
 *
 * <p>Deviations: the prior odds stay those of rho. The authors put the belief of the round before
 * in their place, which counts the same claims once more in each round, so that beliefs go to 0 or
 * 1 and depend on the number of rounds (20 in the paper); without it, a value that few sources of
 * little expertise speak about stays near rho. Either way omissions weigh little beside claims, so
 * that many data end with nearly all that is claimed believed. p counts items, where a public
 * implementation counts claims; an item has one domain; r and q are kept within bounds.
 *
 * @since 0.1.0
 */
public final class Dart implements TruthDiscovery {
  private static final int EXPERTISE = 1;
  private static final int FOR = 2;
  private static final int AGAINST = 3;
  private static final int STATE = 3;

  private static final int COVERED = 0;
  private static final int BELIEF = 1;
  private static final int CLAIMS = 2;
  private static final int DOUBT = 3;
  private static final int OMISSIONS = 4;
  private static final int SUMS = 5;

  private final DartParameters parameters;

  /** Creates the algorithm with default parameters. */
  public Dart() {
    this(DartParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Dart(DartParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "DART";
  }

  @Override
  public DartParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  /**
   * State: trust, then for each domain expertise, and the log odds that a claim adds and an
   * omission takes away at full confidence. Sums: five for each domain. Shared: the items of each
   * domain.
   */
  @Override
  public Layout layout(TableSummary summary) {
    int domains = parameters.domains().names().size();
    return Layout.of(1 + STATE * domains, SUMS * domains).withShared(domains);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, 0, parameters.prior());
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    int domain = parameters.domains().index(item);
    int sources = item.distinctSources();
    if (state.round() == 1) {
      cover(item, domain, sources, sums);
      return;
    }
    for (int k = 0; k < item.size(); k++) {
      weigh(item, k, domain, sources, state, sums);
    }
  }

  private void cover(ItemView item, int domain, int sources, Accumulator sums) {
    sums.addShared(domain, 1);
    double[] distinct = item.scratch(0, sources);
    for (int i = 0; i < sources; i++) {
      sums.add((int) distinct[i], SUMS * domain + COVERED, 1);
    }
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, parameters.prior());
    }
  }

  private void weigh(
      ItemView item, int k, int domain, int sources, SourceState state, Accumulator sums) {
    double[] distinct = item.scratch(0, sources);
    double[] claimed = item.scratch(1, sources);
    double size = item.size();
    double logOdds = LogOdds.of(parameters.prior());
    int claim = item.firstClaim(k);
    for (int i = 0; i < sources; i++) {
      int source = (int) distinct[i];
      if (claim < item.endClaim(k) && item.source(claim) == source) {
        double confidence = (1 - (size - claimed[i]) / (size * size)) / claimed[i];
        logOdds += confidence * state.get(source, STATE * domain + FOR);
        claim++;
      } else {
        logOdds -= state.get(source, STATE * domain + AGAINST) / (size * size);
      }
    }
    double belief = 1 / (1 + StrictMath.exp(-logOdds));
    item.setBelief(k, belief);
    claim = item.firstClaim(k);
    for (int i = 0; i < sources; i++) {
      int source = (int) distinct[i];
      boolean claims = claim < item.endClaim(k) && item.source(claim) == source;
      sums.add(source, SUMS * domain + (claims ? BELIEF : DOUBT), claims ? belief : 1 - belief);
      sums.add(source, SUMS * domain + (claims ? CLAIMS : OMISSIONS), 1);
      claim += claims ? 1 : 0;
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      double belief = 0;
      double claims = 0;
      for (int domain = 0; domain < state.sharedSize(); domain++) {
        if (state.round() == 1) {
          double share = total.get(source, SUMS * domain + COVERED) / total.shared(domain);
          double ratio = parameters.alpha() * (Double.isNaN(share) ? 0 : share) - 1;
          double expertise = Math.sqrt(Math.max(0, 1 - ratio * ratio));
          state.set(source, STATE * domain + EXPERTISE, expertise);
        }
        setVotes(source, domain, total, state);
        belief += total.get(source, SUMS * domain + BELIEF);
        claims += total.get(source, SUMS * domain + CLAIMS);
      }
      state.set(source, 0, claims == 0 ? parameters.prior() : belief / claims);
    }
  }

  private void setVotes(int source, int domain, Accumulator total, SourceState state) {
    double claims = total.get(source, SUMS * domain + CLAIMS);
    double omissions = total.get(source, SUMS * domain + OMISSIONS);
    double recall =
        claims == 0
            ? parameters.quality().recall()
            : total.get(source, SUMS * domain + BELIEF) / claims;
    double specificity =
        omissions == 0
            ? parameters.quality().specificity()
            : total.get(source, SUMS * domain + DOUBT) / omissions;
    double expertise = state.get(source, STATE * domain + EXPERTISE);
    state.set(source, STATE * domain + FOR, expertise * logOdds(recall));
    state.set(source, STATE * domain + AGAINST, expertise * logOdds(specificity));
  }

  private double logOdds(double share) {
    return LogOdds.of(parameters.bounds().clamp(share));
  }
}
