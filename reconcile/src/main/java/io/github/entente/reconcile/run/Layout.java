package io.github.entente.reconcile.run;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * How many numbers, each 8 bytes, an algorithm keeps. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Layout implements WithLayout {
  /**
   * Whether an algorithm reads the texts of values as numbers, plain decimals such as -1.5e3.
   *
   * @since 0.1.0
   */
  public enum Reading {
    /** Values are only labels. */
    LABELS,
    /** Every value must be a finite number. */
    NUMBERS,
    /** An item all of whose values are finite numbers is numeric; the others have labels. */
    MIXED
  }

  Layout() {}

  /**
   * Returns a layout with nothing shared, nothing kept for candidates, items or pairs, and values
   * as labels.
   *
   * @param stateColumns numbers in the state for each source, at least 1
   * @param sumColumns numbers summed for each source, at least 0
   */
  public static Layout of(int stateColumns, int sumColumns) {
    return ImmutableLayout.builder().stateColumns(stateColumns).sumColumns(sumColumns).build();
  }

  /** Returns the numbers in the state for each source, at least 1: column 0 is the trust. */
  public abstract int stateColumns();

  /** Returns the numbers summed for each source, at least 0. */
  public abstract int sumColumns();

  /** Returns the numbers in the state, and as many sums, that belong to no single source. */
  @Value.Default
  public int shared() {
    return 0;
  }

  /** Returns the numbers for each candidate that last from pass to pass, beside beliefs. */
  @Value.Default
  public int candidateColumns() {
    return 0;
  }

  /** Returns the numbers for each item that last from pass to pass. */
  @Value.Default
  public int itemColumns() {
    return 0;
  }

  /** Returns whether the texts of values are read as numbers. */
  @Value.Default
  public Reading reading() {
    return Reading.LABELS;
  }

  /** Returns the pairs of sources for each of which there is a number in the state, and a sum. */
  @Value.Default
  public SourcePairs pairs() {
    return SourcePairs.NONE;
  }

  @Value.Check
  void check() {
    Arguments.atLeast(1, "stateColumns", stateColumns());
    Arguments.atLeast(0, "sumColumns", sumColumns());
    Arguments.atLeast(0, "shared", shared());
    Arguments.atLeast(0, "candidateColumns", candidateColumns());
    Arguments.atLeast(0, "itemColumns", itemColumns());
  }
}
