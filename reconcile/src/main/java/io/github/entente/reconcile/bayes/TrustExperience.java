package io.github.entente.reconcile.bayes;

/** How often each witness was right and wrong, by its number, and how much of that may count. */
final class TrustExperience {
  private final double[] hits;
  private final double[] misses;
  private final double limit;

  TrustExperience(double[] hits, double[] misses, double limit) {
    this.hits = hits;
    this.misses = misses;
    this.limit = limit;
  }

  /** Returns a prior after a witness's experience, less what one question contributed to it. */
  BetaDistribution added(
      BetaDistribution prior, int witness, double fewerHits, double fewerMisses) {
    double right = Math.max(0, hits[witness] - fewerHits);
    double wrong = Math.max(0, misses[witness] - fewerMisses);
    double share = right + wrong <= limit ? 1 : limit / (right + wrong);
    return prior.plus(share * right, share * wrong);
  }
}
