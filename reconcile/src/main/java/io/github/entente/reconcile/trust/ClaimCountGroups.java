package io.github.entente.reconcile.trust;

/**
 * Groups sources by how many claims they make, so that those with few can be rated by others like
 * them: within the same power of two, and all from 128 on together.
 */
final class ClaimCountGroups {
  private static final int GROUPS = 8;

  private final double[] right = new double[GROUPS];
  private final double[] all = new double[GROUPS];

  /** Takes a source into account. */
  void add(double rightClaims, double claims) {
    right[group(claims)] += rightClaims;
    all[group(claims)] += claims;
  }

  /** Returns the mean accuracy of sources with so many claims, and of pseudo-claims. */
  double accuracy(double claims, double priorAccuracy, double pseudoClaims) {
    int group = group(claims);
    return (right[group] + pseudoClaims * priorAccuracy) / (all[group] + pseudoClaims);
  }

  private static int group(double claims) {
    return Math.min(GROUPS - 1, Math.max(0, Math.getExponent(claims)));
  }
}
