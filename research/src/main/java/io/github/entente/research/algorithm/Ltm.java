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
 * Several values of an item may be true, as with the authors of a book: learns for each source how
 * often it lists what is true (recall) and what is not (false positives).
 *
 * <p>Each candidate f is true with a probability drawn from Beta(b1, b0). Each source s that claims
 * anything of f's item makes an observation o of f: 1 if it claims f, 0 if not; its probability of
 * o = 1 is drawn from Beta(a11, a10) for true candidates, and from Beta(a01, a00) for false ones.
 * P(f = i) ~ b_i * product over these sources of (n_sio + a_io) / (n_si1 + n_si0 + a_i1 + a_i0),
 * with n_sio the expected number of other candidates that are i and of which s observes o. Zhao,
 * Rubinstein, Gemmell and Han, VLDB 2012. O(claims + for each item candidates times sources) a
 * round. {@link ScoreScale#PROBABILITY} of each candidate by itself: those of an item need not add
 * up to 1. Trust is the precision, the share of a source's claims that are true, with prior.
 *
 * <p>Deviations: expected counts of the round before (collapsed variational Bayes of order 0, after
 * Asuncion, Welling, Smyth and Teh, UAI 2009) in place of Gibbs sampling, so that the result has no
 * random part; in each round the log odds move half of the way, which keeps two candidates from
 * changing places for ever. The published priors call false positives so rare that a lone claim is
 * believed: use weaker ones for little data. Of at most 20 candidates, {@link ExactLtm} gives the
 * exact posterior.
 *
 * <p>Batches of items may come one after another (the paper's section 5.4): a run starts from what
 * {@link LtmCounts#learned} takes from the result before, and leaves former beliefs as they are.
 *
 * @since 0.1.0
 */
public final class Ltm implements TruthDiscovery {
  private static final int HITS = 1;
  private static final int MISSES = 2;
  private static final int FALSE_ALARMS = 3;
  private static final int REJECTIONS = 4;
  private static final int PRIOR = 4;
  private static final double STEP = 0.5;
  private static final int LOG_ODDS = 0;

  private final LtmParameters parameters;

  /** Creates the algorithm with default parameters. */
  public Ltm() {
    this(LtmParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Ltm(LtmParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "LTM";
  }

  @Override
  public LtmParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  /** Expected counts with priors stand in columns 1 to 4 of the state, priors alone in 5 to 8. */
  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(9, 5).withCandidateColumns(1);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      LtmCounts prior = parameters.priorOf(summary.source(source));
      state.set(source, PRIOR + HITS, prior.hits());
      state.set(source, PRIOR + MISSES, prior.misses());
      state.set(source, PRIOR + FALSE_ALARMS, prior.falseAlarms());
      state.set(source, PRIOR + REJECTIONS, prior.rejections());
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    int sources = item.distinctSources();
    double[] distinct = item.scratch(0, sources);
    for (int k = 0; k < item.size(); k++) {
      double belief = state.round() == 1 ? start(item, k) : infer(item, k, sources, state);
      item.setBelief(k, belief);
      int claim = item.firstClaim(k);
      for (int i = 0; i < sources; i++) {
        int source = (int) distinct[i];
        boolean claims = claim < item.endClaim(k) && item.source(claim) == source;
        sums.add(source, claims ? HITS : MISSES, belief);
        sums.add(source, claims ? FALSE_ALARMS : REJECTIONS, 1 - belief);
        claim += claims ? 1 : 0;
      }
    }
  }

  private double start(ItemView item, int k) {
    double prior = parameters.truePrior() / (parameters.truePrior() + parameters.falsePrior());
    item.set(k, LOG_ODDS, LogOdds.of(prior));
    return prior;
  }

  private double infer(ItemView item, int k, int sources, SourceState state) {
    double[] distinct = item.scratch(0, sources);
    double own = item.previousBelief(k);
    double odds = parameters.truePrior() / parameters.falsePrior();
    double logOdds = 0;
    int claim = item.firstClaim(k);
    for (int i = 0; i < sources; i++) {
      int source = (int) distinct[i];
      boolean claims = claim < item.endClaim(k) && item.source(claim) == source;
      double ifTrue = state.get(source, HITS) + state.get(source, MISSES) - own;
      double ifFalse = state.get(source, FALSE_ALARMS) + state.get(source, REJECTIONS) - (1 - own);
      double seenTrue = state.get(source, claims ? HITS : MISSES) - own;
      double seenFalse = state.get(source, claims ? FALSE_ALARMS : REJECTIONS) - (1 - own);
      odds *= seenTrue / ifTrue / (seenFalse / ifFalse);
      if (odds < 1e-100 || odds > 1e100) {
        logOdds += StrictMath.log(odds);
        odds = 1;
      }
      claim += claims ? 1 : 0;
    }
    logOdds += StrictMath.log(odds);
    double moved = item.get(k, LOG_ODDS) + STEP * (logOdds - item.get(k, LOG_ODDS));
    item.set(k, LOG_ODDS, moved);
    return 1 / (1 + StrictMath.exp(-moved));
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      for (int count = HITS; count <= REJECTIONS; count++) {
        state.set(source, count, total.get(source, count) + state.get(source, PRIOR + count));
      }
      double hits = state.get(source, HITS);
      state.set(source, 0, hits / (hits + state.get(source, FALSE_ALARMS)));
    }
  }
}
