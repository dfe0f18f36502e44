package io.github.entente.reconcile.hypothesis;

/**
 * What a value that people name does to the space of answers.
 *
 * @since 0.1.0
 */
public enum Role {
  /** It is on the table: it cuts the possibilities and has a unit of prior mass. */
  VALUE,
  /** It limits the answer: it cuts the possibilities, and what nobody names is shared out by it. */
  BOUND,
  /** It is only asked for: its region are the cells that lie wholly inside it. */
  ASKED
}
