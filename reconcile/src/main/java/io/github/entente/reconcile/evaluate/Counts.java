package io.github.entente.reconcile.evaluate;

/**
 * How many items a metric rests on.
 *
 * @param gold number of items with a known right answer
 * @param answered number of those for which the method picks a value
 * @param answerable number of the answered ones with a right value among the method's candidates
 */
public record Counts(int gold, int answered, int answerable) {
  /** Checks that no part is larger than the whole. */
  public Counts {
    Checks.atLeast(0, "answerable", answerable);
    Checks.atLeast(answerable, "answered", answered);
    Checks.atLeast(answered, "gold", gold);
  }

  /**
   * Returns the number of items without an answer: not predicted, or abstained from.
   *
   * @return gold - answered
   */
  public int notAnswered() {
    return gold - answered;
  }
}
