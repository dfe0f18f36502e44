package io.github.entente.reconcile.discovery;

/**
 * Tells what the numbers of an algorithm may be used for.
 *
 * @since 0.1.0
 */
public enum ScoreScale {
  /**
   * Beliefs are probabilities under the algorithm's own model. Whether they are calibrated is
   * another question.
   */
  PROBABILITY,
  /** Only the order of beliefs within an item, and of trust among sources, means anything. */
  RANK_ONLY
}
