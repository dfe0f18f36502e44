package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ScoreScale;

/**
 * Like {@link Sums}, but a source that claims much gains with the logarithm of its claims only.
 *
 * <p>T(s) = ln|F_s| / |F_s| * sum of B(c) over its claims F_s, B(c) = sum of T(s) over the sources
 * of c; both are divided by their greatest in each round; B starts at .5. Pasternack and Roth,
 * COLING 2010. O(claims) a round. {@link ScoreScale#RANK_ONLY}.
 *
 * <p>A source with a single claim has trust 0 for ever, as the paper defines it; if every source
 * has only one, all scores are 0 and all candidates of an item are tied. Deviations: runs until it
 * converges instead of 20 rounds.
 *
 * @since 0.1.0
 */
public final class AverageLog extends HubScores {
  /** Creates the algorithm. */
  public AverageLog() {}

  @Override
  public String name() {
    return "AverageLog";
  }

  @Override
  double factor(int claims) {
    return StrictMath.log(claims) / claims;
  }
}
