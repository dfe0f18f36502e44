package io.github.entente.research.evaluate;

import io.github.entente.core.internal.Arguments;

/**
 * How many items a metric rests on.
 *
 * @param gold number of items with a known right answer
 * @param answered number of those for which the method predicts a value
 * @param answerable number of the answered ones with a right value among the method's candidates
 * @since 0.1.0
 */
public record Counts(int gold, int answered, int answerable) {
  /** Checks that no part is larger than the whole. */
  public Counts {
    Arguments.atLeast(0, "answerable", answerable);
    Arguments.atLeast(answerable, "answered", answered);
    Arguments.atLeast(answered, "gold", gold);
  }

  /**
   * Returns the number of items without an answer: without a prediction, or one without candidates.
   *
   * @return gold - answered
   */
  public int notAnswered() {
    return gold - answered;
  }
}
