package io.github.entente.research.evaluate;

/**
 * What the weights of a prediction's candidates mean, and so which metrics apply to them.
 *
 * @since 0.1.0
 */
public enum WeightKind {
  /**
   * Probabilities of values that exclude each other: together at most 1, the rest is for others.
   */
  DISTRIBUTION,
  /** Probabilities of values that may be right together, such as a city and its country. */
  MARGINALS,
  /** Numbers that only rank the candidates. */
  SCORES
}
