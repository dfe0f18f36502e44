package io.github.entente.reconcile.run;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What an algorithm adds up over items: a table with a row for each source, a sum for each pair of
 * sources, if the layout has pairs, some sums that belong to no single source, and the least and
 * the greatest of the numbers observed.
 *
 * <p>Sums over disjoint sets of items may be {@linkplain #merge merged}, and sent from one machine
 * to another. Needs 8 bytes for each sum. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Accumulator implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How many sums there are for each source. */
  private final int columns;

  /** The rows of sources, then the pairs of sources. */
  private final double[] table;

  /** Where the sums of pairs start in the table. */
  private final int firstPair;

  /** The sums that belong to no single source. */
  private final double[] shared;

  /** The least number observed. */
  private double least;

  /** The greatest number observed. */
  private double greatest;

  /**
   * Creates an accumulator in which all sums are 0 and nothing is observed.
   *
   * @param sources the number of sources
   * @param layout what is summed
   * @throws IllegalArgumentException if there are more than 2<sup>31</sup> - 9 sums of sources
   */
  public Accumulator(int sources, Layout layout) {
    columns = layout.sumColumns();
    firstPair = size(sources, columns);
    table = new double[tableSize(sources, layout)];
    shared = new double[layout.shared()];
    clear();
  }

  static int tableSize(int sources, Layout layout) {
    return Math.addExact(size(sources, layout.sumColumns()), layout.pairs().count());
  }

  static int size(int sources, int columns) {
    long size = (long) sources * columns;
    if (size > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "the algorithm keeps "
              + columns
              + " numbers for each of "
              + sources
              + " sources; use an algorithm that keeps fewer, or fewer sources");
    }
    return (int) size;
  }

  /** Adds to the sum of a source. */
  public void add(int source, int column, double value) {
    table[source * columns + column] += value;
  }

  /** Returns the sum of a source. */
  public double get(int source, int column) {
    return table[source * columns + column];
  }

  /** Adds to the sum of a pair of sources. */
  public void addPair(int pair, double value) {
    table[firstPair + pair] += value;
  }

  /** Returns the sum of a pair of sources. */
  public double pair(int pair) {
    return table[firstPair + pair];
  }

  /** Adds to a sum that belongs to no single source. */
  public void addShared(int index, double value) {
    shared[index] += value;
  }

  /** Returns a sum that belongs to no single source. */
  public double shared(int index) {
    return shared[index];
  }

  /** Takes a number into account for {@link #least} and {@link #greatest}. */
  public void observe(double value) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }

  /** Returns the least number observed, positive infinity if there was none. */
  public double least() {
    return least;
  }

  /** Returns the greatest number observed, negative infinity if there was none. */
  public double greatest() {
    return greatest;
  }

  /**
   * Adds the sums of another accumulator to these, and takes what it observed into account.
   *
   * @param other an accumulator of the same layout for the same sources
   * @return this accumulator
   * @throws IllegalArgumentException if the other one has other numbers of sums
   */
  public Accumulator merge(Accumulator other) {
    if (columns != other.columns
        || firstPair != other.firstPair
        || table.length != other.table.length
        || shared.length != other.shared.length) {
      throw new IllegalArgumentException(
          "the accumulators are %s and %s; give one of the same layout for the same sources"
              .formatted(this, other));
    }
    addTable(other, 0, table.length);
    addSharedOf(other);
    return this;
  }

  /** Makes all sums 0 and forgets what was observed. */
  public void clear() {
    Arrays.fill(table, 0);
    clearShared();
  }

  void clearShared() {
    Arrays.fill(shared, 0);
    least = Double.POSITIVE_INFINITY;
    greatest = Double.NEGATIVE_INFINITY;
  }

  int tableSize() {
    return table.length;
  }

  void clearTable(int from, int to) {
    Arrays.fill(table, from, to, 0);
  }

  void addTable(Accumulator other, int from, int to) {
    double[] added = other.table;
    for (int i = from; i < to; i++) {
      table[i] += added[i];
    }
  }

  void addSharedOf(Accumulator other) {
    for (int i = 0; i < shared.length; i++) {
      shared[i] += other.shared[i];
    }
    observe(other.least);
    observe(other.greatest);
  }

  @Override
  public String toString() {
    return "Accumulator(columns %s, sums of sources %s, of pairs %s, shared %s)"
        .formatted(columns, firstPair, table.length - firstPair, shared.length);
  }
}
