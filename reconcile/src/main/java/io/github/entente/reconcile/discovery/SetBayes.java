package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.inference.Pooling;
import io.github.entente.reconcile.numeric.LogOdds;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Each item has a set of values, of which sources list some and to which they add others, as with
 * the authors of a book: this library's own method for sets, after LTM.
 *
 * <p>The table has a claim for each value that a source lists. Source s lists a member with
 * probability h_s (recall) and anything else that somebody lists with probability f_s; both come
 * from expected counts with t pseudo-counts that follow the mean of all sources, and f_s is kept
 * below .3 h_s: listing a value never speaks against it. With the sources that list anything of the
 * item,
 *
 * <pre>
 * A = sum over those that list the value of ln(h_s / f_s)
 * B = sum over those that do not of ln((1 - f_s) / (1 - h_s))
 * logit q      = logit p + A - B
 * logit belief = logit p + S(A) - S(B)
 * </pre>
 *
 * <p>where p is the prior and S pools each sum as the engine does ({@code Pooling}), with mistakes
 * correlated by r: lists are copied. What a source that sounded c sure lists counts c in A. q, from
 * which sources are learned, takes them as independent. When a value is scored, its own part in h_s
 * and f_s is left out. In each round q moves half of the way.
 *
 * <p>O(for each item, candidates times sources) a round. {@link ScoreScale#PROBABILITY} of each
 * value by itself: those of an item need not add up to 1. Trust is the precision, the share of a
 * source's claims that are true.
 *
 * @since 0.1.0
 */
public final class SetBayes implements TruthDiscovery {
  private static final int HITS = 1;
  private static final int MISSES = 2;
  private static final int FALSE_ALARMS = 3;
  private static final int REJECTIONS = 4;
  private static final int RECALL = 0;
  private static final int FALLOUT = 1;
  private static final double STEP = 0.5;
  private static final int Q = 0;
  private static final double GREATEST_FALLOUT = 0.3;

  private final SetBayesParameters parameters;
  private final Pooling pooling;

  /** Creates the algorithm with default parameters. */
  public SetBayes() {
    this(SetBayesParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public SetBayes(SetBayesParameters parameters) {
    this.parameters = parameters;
    this.pooling = new Pooling(parameters.correlation());
  }

  @Override
  public String name() {
    return "SetBayes";
  }

  @Override
  public SetBayesParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  /** Expected counts stand in columns 1 to 4 of state and sums. Shared: mean recall and fallout. */
  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(5, 5).withShared(2).withCandidateColumns(1);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {}

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    int sources = item.distinctSources();
    for (int k = 0; k < item.size(); k++) {
      double q =
          state.round() == 1 ? shareOfSources(item, k, sources) : infer(item, k, sources, state);
      item.set(k, Q, q);
      learn(item, k, sources, q, sums);
    }
  }

  private static double shareOfSources(ItemView item, int k, int sources) {
    double share = (item.claims(k) + 0.5) / (sources + 1);
    item.setBelief(k, share);
    return share;
  }

  private double infer(ItemView item, int k, int sources, SourceState state) {
    double[] distinct = item.scratch(0, sources);
    double own = item.get(k, Q);
    double listed = 0;
    double unlisted = 0;
    double strongestListed = 0;
    double strongestUnlisted = 0;
    int claim = item.firstClaim(k);
    for (int i = 0; i < sources; i++) {
      int source = (int) distinct[i];
      boolean lists = claim < item.endClaim(k) && item.source(claim) == source;
      double recall = rate(state, source, own, lists, HITS, MISSES, RECALL);
      double fallout = rate(state, source, 1 - own, lists, FALSE_ALARMS, REJECTIONS, FALLOUT);
      fallout = Math.min(fallout, GREATEST_FALLOUT * recall);
      if (lists) {
        double gain = item.weight(claim) * StrictMath.log(recall / fallout);
        listed += gain;
        strongestListed = Math.max(strongestListed, gain);
        claim++;
      } else {
        double gain = StrictMath.log((1 - fallout) / (1 - recall));
        unlisted += gain;
        strongestUnlisted = Math.max(strongestUnlisted, gain);
      }
    }
    double prior = LogOdds.of(parameters.prior());
    item.setBelief(
        k,
        probability(
            prior
                + pooling.pooled(listed, strongestListed)
                - pooling.pooled(unlisted, strongestUnlisted)));
    return own + STEP * (probability(prior + listed - unlisted) - own);
  }

  /** Returns how often a source lists what is, or is not, a member, without the value scored. */
  private double rate(
      SourceState state, int source, double own, boolean lists, int yes, int no, int mean) {
    double said = state.get(source, yes);
    double all = said + state.get(source, no) - own;
    double pseudo = parameters.sourceCounts();
    return (said - (lists ? own : 0) + pseudo * state.shared(mean)) / (all + pseudo);
  }

  private static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  private static void learn(ItemView item, int k, int sources, double q, Accumulator sums) {
    double[] distinct = item.scratch(0, sources);
    int claim = item.firstClaim(k);
    for (int i = 0; i < sources; i++) {
      int source = (int) distinct[i];
      boolean lists = claim < item.endClaim(k) && item.source(claim) == source;
      sums.add(source, lists ? HITS : MISSES, q);
      sums.add(source, lists ? FALSE_ALARMS : REJECTIONS, 1 - q);
      claim += lists ? 1 : 0;
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    double[] all = new double[5];
    for (int source = 0; source < state.sources(); source++) {
      for (int count = HITS; count <= REJECTIONS; count++) {
        state.set(source, count, total.get(source, count));
        all[count] += total.get(source, count);
      }
    }
    double recall = (all[HITS] + 6) / (all[HITS] + all[MISSES] + 9);
    double fallout = (all[FALSE_ALARMS] + 1) / (all[FALSE_ALARMS] + all[REJECTIONS] + 10);
    state.setShared(RECALL, recall);
    state.setShared(FALLOUT, fallout);
    double pseudo = parameters.sourceCounts();
    for (int source = 0; source < state.sources(); source++) {
      double hits = state.get(source, HITS) + pseudo * recall;
      double falseAlarms = state.get(source, FALSE_ALARMS) + pseudo * fallout;
      state.set(source, 0, hits / (hits + falseAlarms));
    }
  }
}
