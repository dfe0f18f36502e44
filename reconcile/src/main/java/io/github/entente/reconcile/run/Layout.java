package io.github.entente.reconcile.run;

import io.github.entente.core.internal.Arguments;

/**
 * How many numbers, each 8 bytes, an algorithm keeps.
 *
 * @param stateColumns numbers in the state for each source, at least 1: column 0 is the trust
 * @param sumColumns numbers summed for each source, at least 0
 * @param shared numbers in the state, and as many sums, that belong to no single source
 * @param candidateColumns numbers for each candidate that last from pass to pass, beside beliefs
 * @param itemColumns numbers for each item that last from pass to pass
 * @param reading whether the texts of values are read as numbers
 * @param pairs pairs of sources, for each of which there is a number in the state, and a sum
 */
public record Layout(
    int stateColumns,
    int sumColumns,
    int shared,
    int candidateColumns,
    int itemColumns,
    Reading reading,
    SourcePairs pairs) {
  /** Whether an algorithm reads the texts of values as numbers, plain decimals such as -1.5e3. */
  public enum Reading {
    /** Values are only labels. */
    LABELS,
    /** Every value must be a finite number. */
    NUMBERS,
    /** An item all of whose values are finite numbers is numeric; the others have labels. */
    MIXED
  }

  /** Checks every number. */
  public Layout {
    Arguments.atLeast(1, "stateColumns", stateColumns);
    Arguments.atLeast(0, "sumColumns", sumColumns);
    Arguments.atLeast(0, "shared", shared);
    Arguments.atLeast(0, "candidateColumns", candidateColumns);
    Arguments.atLeast(0, "itemColumns", itemColumns);
  }

  /**
   * Returns a layout with nothing shared, nothing kept for candidates, items or pairs, and values
   * as labels.
   *
   * @param stateColumns numbers in the state for each source, at least 1
   * @param sumColumns numbers summed for each source, at least 0
   */
  public static Layout of(int stateColumns, int sumColumns) {
    return new Layout(stateColumns, sumColumns, 0, 0, 0, Reading.LABELS, SourcePairs.NONE);
  }

  /** Returns this layout with another number of shared numbers. */
  public Layout withShared(int value) {
    return new Layout(
        stateColumns, sumColumns, value, candidateColumns, itemColumns, reading, pairs);
  }

  /** Returns this layout with another number of lasting numbers for each candidate. */
  public Layout withCandidateColumns(int value) {
    return new Layout(stateColumns, sumColumns, shared, value, itemColumns, reading, pairs);
  }

  /** Returns this layout with another number of lasting numbers for each item. */
  public Layout withItemColumns(int value) {
    return new Layout(stateColumns, sumColumns, shared, candidateColumns, value, reading, pairs);
  }

  /** Returns this layout with another reading of values. */
  public Layout withReading(Reading value) {
    return new Layout(
        stateColumns, sumColumns, shared, candidateColumns, itemColumns, value, pairs);
  }

  /** Returns this layout with other pairs of sources. */
  public Layout withPairs(SourcePairs value) {
    return new Layout(
        stateColumns, sumColumns, shared, candidateColumns, itemColumns, reading, value);
  }
}
