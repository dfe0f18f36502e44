package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.table.ClaimTable;

/**
 * The exact posterior of {@link Ltm}'s model, for few candidates: a measure for approximations, and
 * the better choice where it can be had.
 *
 * <p>Adds up all 2^F assignments of true and false to the F candidates. The weight of one is the
 * product over candidates of b1 / (b1 + b0) if true and b0 / (b1 + b0) if false, times the product
 * over sources of B(a11 + n11, a10 + n10) / B(a11, a10) and B(a01 + n01, a00 + n00) / B(a01, a00),
 * with B the beta function and n_io the number of candidates that are i, of whose item the source
 * speaks, and that it claims (o = 1) or not. Zhao, Rubinstein, Gemmell and Han, VLDB 2012, with
 * theta and phi integrated out. O(2^F times sources); items together, as sources link them, so it
 * is no {@link TruthDiscovery}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExactLtm {
  /** The most candidates of all items together, 20. */
  public static final int MOST_CANDIDATES = 20;

  private final LtmParameters parameters;

  /** Creates the calculation for a model. */
  public ExactLtm(LtmParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Returns the probability that each candidate is true, numbered as in the table.
   *
   * @throws IllegalArgumentException if there are more than {@value #MOST_CANDIDATES} candidates
   */
  public double[] probabilities(ClaimTable table) {
    int size = table.candidates();
    if (size > MOST_CANDIDATES) {
      throw new IllegalArgumentException(
          "there are "
              + size
              + " candidates; give at most "
              + MOST_CANDIDATES
              + ", as the time doubles with each, or use Ltm");
    }
    SourceLikelihood[] sources = new SourceLikelihood[table.sources()];
    for (int source = 0; source < sources.length; source++) {
      sources[source] = likelihood(table, source);
    }
    double[] sums = new double[size];
    double all = 0;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int truth = 0; truth < 1 << size; truth++) {
      double log = logWeight(truth, size, sources);
      if (log > greatest) {
        double shrunk = StrictMath.exp(greatest - log);
        all *= shrunk;
        for (int c = 0; c < size; c++) {
          sums[c] *= shrunk;
        }
        greatest = log;
      }
      double weight = StrictMath.exp(log - greatest);
      all += weight;
      for (int rest = truth; rest != 0; rest &= rest - 1) {
        sums[Integer.numberOfTrailingZeros(rest)] += weight;
      }
    }
    for (int c = 0; c < size; c++) {
      sums[c] /= all;
    }
    return sums;
  }

  private double logWeight(int truth, int size, SourceLikelihood[] sources) {
    int trues = Integer.bitCount(truth);
    double log =
        trues * StrictMath.log(parameters.truePrior())
            + (size - trues) * StrictMath.log(parameters.falsePrior());
    for (SourceLikelihood source : sources) {
      log += source.log(truth);
    }
    return log;
  }

  private SourceLikelihood likelihood(ClaimTable table, int source) {
    int claimed = 0;
    int spokenOf = 0;
    for (int position = 0; position < table.claimsOf(source); position++) {
      int candidate = table.claimed(source, position);
      claimed |= 1 << candidate;
      int item = table.itemOf(candidate);
      for (int c = table.firstCandidate(item); c < table.firstCandidate(item + 1); c++) {
        spokenOf |= 1 << c;
      }
    }
    LtmCounts prior = parameters.priorOf(table.source(source));
    return new SourceLikelihood(
        claimed,
        spokenOf & ~claimed,
        logRises(prior.hits(), prior.misses()),
        logRises(prior.falseAlarms(), prior.rejections()));
  }

  /** Returns ln(B(a + i, b + j) / B(a, b)) for i and j from 0. */
  private static double[][] logRises(double a, double b) {
    double[][] logs = new double[MOST_CANDIDATES + 1][MOST_CANDIDATES + 1];
    for (int i = 0; i <= MOST_CANDIDATES; i++) {
      if (i > 0) {
        logs[i][0] = logs[i - 1][0] + StrictMath.log((a + i - 1) / (a + b + i - 1));
      }
      for (int j = 1; j <= MOST_CANDIDATES; j++) {
        logs[i][j] = logs[i][j - 1] + StrictMath.log((b + j - 1) / (a + b + i + j - 1));
      }
    }
    return logs;
  }

  /** What one source says, as sets of candidates, and how probable that is. */
  private static final class SourceLikelihood {
    private final int claimed;
    private final int omitted;
    private final double[][] ifTrue;
    private final double[][] ifFalse;

    SourceLikelihood(int claimed, int omitted, double[][] ifTrue, double[][] ifFalse) {
      this.claimed = claimed;
      this.omitted = omitted;
      this.ifTrue = ifTrue;
      this.ifFalse = ifFalse;
    }

    double log(int truth) {
      return ifTrue[Integer.bitCount(claimed & truth)][Integer.bitCount(omitted & truth)]
          + ifFalse[Integer.bitCount(claimed & ~truth)][Integer.bitCount(omitted & ~truth)];
    }
  }
}
