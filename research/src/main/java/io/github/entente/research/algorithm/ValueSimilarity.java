package io.github.entente.research.algorithm;

/**
 * Tells how much a claim of one value speaks for another value of the same item. Must be pure and
 * thread-safe; it is asked for every pair of candidates in every round.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ValueSimilarity {
  /** Values do not speak for each other at all; costs nothing. */
  ValueSimilarity NONE =
      new ValueSimilarity() {
        @Override
        public double of(String item, String from, String to) {
          return 0;
        }

        @Override
        public String toString() {
          return "none";
        }
      };

  /**
   * Returns how much a claim of one value speaks for another, which need not be symmetric.
   *
   * @param item the name of the item
   * @param from the value claimed
   * @param to the value that may profit, never the same
   * @return a number from 0 to 1
   */
  double of(String item, String from, String to);
}
