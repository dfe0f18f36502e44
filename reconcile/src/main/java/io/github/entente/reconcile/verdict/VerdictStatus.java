package io.github.entente.reconcile.verdict;

/**
 * What a verdict amounts to. The first that applies, in this order, is given; the thresholds are
 * settings of {@link io.github.entente.reconcile.policy.ReconcilePolicy}.
 */
public enum VerdictStatus {
  /**
   * A value that excludes the best one, or its denial, comes close to it, by default within 10
   * decibans.
   */
  DISPUTED,
  /** Nothing votes, or no value reaches the probability to lean to, by default .55. */
  INSUFFICIENT,
  /** Nobody contradicts, and fewer than two independent witnesses stand behind the best value. */
  UNCONTESTED,
  /**
   * At least two independent witnesses stand behind the best value, it has a probability of at
   * least .8, and it leads its strongest rival by at least .3.
   */
  ACCEPTED,
  /** The best value is probable enough to lean to it. */
  LEANING
}
