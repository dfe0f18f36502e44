package io.github.entente.core;

/**
 * How many values an attribute of a subject can have at once.
 *
 * @since 0.1.0
 */
public enum Cardinality {
  /** One. Two values that exclude each other are in conflict. */
  ONE,
  /** Several, and a list of them may be incomplete unless it says otherwise. */
  OPEN_SET,
  /** Several, and every list of them is meant to be complete. */
  CLOSED_SET,
  /** One at a time. Values whose validity does not overlap succeed each other. */
  OVER_TIME,
  /**
   * One count that only grows: a value as of one day bounds the value at others. Its values are
   * quantities.
   */
  CUMULATIVE;

  /** Whether one answer can be a list of values. */
  boolean takesLists() {
    return this != ONE && this != CUMULATIVE;
  }
}
