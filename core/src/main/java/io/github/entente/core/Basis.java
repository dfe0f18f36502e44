package io.github.entente.core;

/**
 * How the value follows from the text.
 *
 * @since 0.1.0
 */
public enum Basis {
  /** The text says it of this very question. */
  DIRECT,
  /**
   * The text only limits it, as an order of two events limits a date. Such a claim bounds the
   * answer and counts as a bound: it favours all that it leaves possible over all that it does not.
   */
  BOUND,
  /** It was computed from what the text says, as a start from a duration. */
  DERIVED,
  /** The text can be read in more than one way, and this is one of them. */
  AMBIGUOUS
}
