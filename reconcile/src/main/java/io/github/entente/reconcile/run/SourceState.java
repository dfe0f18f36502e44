package io.github.entente.reconcile.run;

import java.io.Serializable;

/**
 * What an algorithm believes about the sources between two passes: a table with a row for each
 * source, some numbers that belong to no single source, and one for each pair of sources, if the
 * layout has pairs. Column 0 is the trust.
 *
 * <p>May be sent from one machine to others. Needs 8 bytes for each number. Not thread-safe while
 * it changes.
 *
 * @since 0.1.0
 */
public final class SourceState implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The number of sources. */
  private final int sources;

  /** How many numbers there are for each source. */
  private final int columns;

  /** The numbers of each source, one source after the other. */
  private final double[] table;

  /** The numbers that belong to no single source. */
  private final double[] shared;

  /** The pairs of sources of the layout. */
  private final SourcePairs pairs;

  /** The number of each pair. */
  private final double[] pairNumbers;

  /** The round that is running. */
  private int round;

  /**
   * Creates a state in which all numbers are 0, before the first round.
   *
   * @param sources the number of sources
   * @param layout what is kept of each
   * @throws IllegalArgumentException if there are more than 2<sup>31</sup> - 9 numbers
   */
  public SourceState(int sources, Layout layout) {
    this.sources = sources;
    this.columns = layout.stateColumns();
    this.table = new double[Accumulator.size(sources, columns)];
    this.shared = new double[layout.shared()];
    this.pairs = layout.pairs();
    this.pairNumbers = new double[pairs.count()];
  }

  /** Returns the number of sources. */
  public int sources() {
    return sources;
  }

  /** Returns the round that is running, from 1; 0 before the first. */
  public int round() {
    return round;
  }

  /** Returns a number of a source. */
  public double get(int source, int column) {
    return table[source * columns + column];
  }

  /** Sets a number of a source. */
  public void set(int source, int column, double value) {
    table[source * columns + column] = value;
  }

  /** Returns how many numbers belong to no single source. */
  public int sharedSize() {
    return shared.length;
  }

  /** Returns a number that belongs to no single source. */
  public double shared(int index) {
    return shared[index];
  }

  /** Sets a number that belongs to no single source. */
  public void setShared(int index, double value) {
    shared[index] = value;
  }

  /** Returns the pairs of sources of the layout. */
  public SourcePairs pairs() {
    return pairs;
  }

  /** Returns the number of a pair of sources. */
  public double pair(int pair) {
    return pairNumbers[pair];
  }

  /** Sets the number of a pair of sources. */
  public void setPair(int pair, double value) {
    pairNumbers[pair] = value;
  }

  /**
   * Sets the round that is running.
   *
   * @param number the number of the round, from 1
   */
  public void startRound(int number) {
    round = number;
  }

  /**
   * Copies the trust in all sources.
   *
   * @param into where to, at least as long as there are sources
   */
  public void copyTrust(double[] into) {
    for (int source = 0; source < sources; source++) {
      into[source] = table[source * columns];
    }
  }
}
