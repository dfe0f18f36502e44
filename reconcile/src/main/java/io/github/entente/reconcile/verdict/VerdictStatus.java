package io.github.entente.reconcile.verdict;

/**
 * What a verdict amounts to, the least settled first. The thresholds are settings of {@link
 * io.github.entente.reconcile.policy.StatusPolicy}.
 *
 * <p>A question is <em>contradicted</em> if some witness excludes the answer, or if one reading,
 * with a share of one half or more, of a text that another witness confirms does.
 *
 * @since 0.1.0
 */
public enum VerdictStatus {
  /**
   * It is contradicted, and the answer is not probable enough to lean to it, or a rival comes
   * within 10 decibans of it, or more than .35 of those who speak on it are against it, or the
   * lower end of its interval is not above one half.
   */
  DISPUTED,
  /**
   * Nothing counts, or nobody contradicts and no answer that anybody gives reaches a probability of
   * .55.
   */
  INSUFFICIENT,
  /** It is contradicted, and the answer is probable enough to lean to it. */
  LEANING,
  /** Nobody contradicts, and too few independent witnesses stand behind the answer to accept it. */
  UNCONTESTED,
  /**
   * At least 1.7 independent and disinterested witnesses stand behind the answer, less than .3 of
   * those who speak on it are against it, its probability is at least .8 and leads any rival's by
   * at least .3, and the lower end of its interval is above one half.
   */
  ACCEPTED;

  /** Whether the sources settle the question, one way or another. */
  public boolean isSettled() {
    return this != DISPUTED && this != INSUFFICIENT;
  }
}
