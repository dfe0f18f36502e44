package io.github.entente.reconcile.trust;

/**
 * Judges sources with few claims by those that have about as many: within the same power of two,
 * all from 128 on being of one kind.
 */
final class SourceKinds {
  private static final int KINDS = 8;

  private final double[] right = new double[KINDS];
  private final double[] all = new double[KINDS];

  /** Takes a source into account. */
  void add(double rightClaims, double claims) {
    right[kind(claims)] += rightClaims;
    all[kind(claims)] += claims;
  }

  /** Returns the mean accuracy of sources with so many claims, and of pseudo-claims. */
  double accuracy(double claims, double priorAccuracy, double pseudoClaims) {
    int kind = kind(claims);
    return (right[kind] + pseudoClaims * priorAccuracy) / (all[kind] + pseudoClaims);
  }

  private static int kind(double claims) {
    return Math.min(KINDS - 1, Math.max(0, Math.getExponent(claims)));
  }
}
