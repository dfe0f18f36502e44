package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ScoreScale;

/**
 * Sums: values are as good as the sources that claim them together, sources as good as their values
 * together (hubs and authorities).
 *
 * <p>T(s) = sum of B(c) over the claims c of s, B(c) = sum of T(s) over the sources of c; both are
 * divided by their greatest in each round; B starts at .5. After Kleinberg 1999 and Pasternack and
 * Roth, COLING 2010. O(claims) a round. {@link ScoreScale#RANK_ONLY}: the result is the principal
 * eigenvector of the table, so many claims make a source trusted, and of parts of the table that
 * have nothing in common only the dominant one keeps its scores.
 *
 * <p>Deviations: runs until it converges instead of 20 rounds.
 *
 * @since 0.1.0
 */
public final class Sums extends HubScores {
  /** Creates the algorithm. */
  public Sums() {}

  @Override
  public String name() {
    return "Sums";
  }

  @Override
  double factor(int claims) {
    return 1;
  }
}
