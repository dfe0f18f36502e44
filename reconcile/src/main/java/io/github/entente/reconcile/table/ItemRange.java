package io.github.entente.reconcile.table;

/**
 * Consecutive items that one thread handles at a time.
 *
 * @param firstInclusive the first item
 * @param endExclusive the item after the last one
 */
public record ItemRange(int firstInclusive, int endExclusive) {
  /** Checks that there is at least one item. */
  public ItemRange {
    if (firstInclusive < 0 || endExclusive <= firstInclusive) {
      throw new IllegalArgumentException(
          "the range is from "
              + firstInclusive
              + " to before "
              + endExclusive
              + "; give a start of at least 0 and an end above it");
    }
  }
}
