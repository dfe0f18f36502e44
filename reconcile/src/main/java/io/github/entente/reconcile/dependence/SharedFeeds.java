package io.github.entente.reconcile.dependence;

import io.github.entente.reconcile.numeric.LogOdds;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.Arrays;

/**
 * Finds sources that are carriers of one feed: they agree nearly always, also where sources
 * disagree.
 *
 * <p>Only contested items count, those with several candidates. Of two sources that both speak
 * about k + d of them and agree on k, the odds of sharing a feed are
 *
 * <pre>
 * p / (1 - p) * (m / i)^k * ((1 - m) / (1 - i))^d
 * </pre>
 *
 * with m the share of agreement within a feed and i the greatest share that independent sources
 * reach. With D the probability of sharing a feed times m, a claim that other sources make, too, is
 * the part 1 / (1 + sum of D over them) of a witness. Nothing in this depends on which values are
 * true: where a feed spreads mistakes, methods that first guess the truth take its carriers for
 * good sources, and good sources, which agree, for copies of each other.
 *
 * <p>Copies that change much, or take from several sources, are not found; AccuCopy is for these.
 * Sources that share fewer contested items than it takes to reach odds of 1 to 9 are passed over,
 * and no more than the 512 sources with most claims on contested items are compared, by O(claims +
 * pairs of claims on one item by compared sources).
 *
 * @since 0.1.0
 */
public final class SharedFeeds {
  private static final int MOST_SOURCES = 512;
  private static final double LEAST_LOG_ODDS = StrictMath.log(1.0 / 9);

  private final SharedFeedsParameters parameters;
  private final double agreed;
  private final double disagreed;
  private final double prior;

  /** Creates a detector. */
  public SharedFeeds(SharedFeedsParameters parameters) {
    this.parameters = parameters;
    agreed = StrictMath.log(parameters.within() / parameters.between());
    disagreed = StrictMath.log((1 - parameters.within()) / (1 - parameters.between()));
    prior = LogOdds.of(parameters.prior());
  }

  /**
   * Returns what each claim counts.
   *
   * @param table the claims
   * @return weights for this table; 4 bytes a claim if any sources share a feed, else nothing
   */
  public WitnessWeights weights(ClaimTable table) {
    Agreements agreements = new Agreements(table, MOST_SOURCES, (LEAST_LOG_ODDS - prior) / agreed);
    double[] shared = new double[agreements.pairs()];
    boolean any = false;
    for (int pair = 0; pair < shared.length; pair++) {
      double logOdds =
          prior + agreements.agreed(pair) * agreed + agreements.disagreed(pair) * disagreed;
      if (logOdds >= LEAST_LOG_ODDS) {
        shared[pair] = parameters.within() / (1 + StrictMath.exp(-logOdds));
        any = true;
      }
    }
    if (!any) {
      return WitnessWeights.EQUAL;
    }
    float[] weights = weights(table, agreements, shared);
    return claim -> weights[claim];
  }

  private static float[] weights(ClaimTable table, Agreements agreements, double[] shared) {
    float[] weights = new float[table.claims()];
    Arrays.fill(weights, 1);
    int[] compared = new int[MOST_SOURCES];
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      int count = 0;
      int end = table.firstClaim(candidate + 1);
      for (int claim = table.firstClaim(candidate); claim < end; claim++) {
        if (agreements.compares(table.sourceOf(claim))) {
          compared[count++] = claim;
        }
      }
      for (int i = 0; i < count; i++) {
        double others = 0;
        for (int j = 0; j < count; j++) {
          int pair = agreements.pair(table.sourceOf(compared[i]), table.sourceOf(compared[j]));
          others += pair < 0 ? 0 : shared[pair];
        }
        weights[compared[i]] = (float) (1 / (1 + others));
      }
    }
    return weights;
  }
}
