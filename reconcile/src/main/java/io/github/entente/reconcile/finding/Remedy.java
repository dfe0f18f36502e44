package io.github.entente.reconcile.finding;

/**
 * What whoever keeps a dossier can add to it, so that more follows from it.
 *
 * @since 0.1.0
 */
public enum Remedy {
  /** Tell that one value lies within another, that they are the same, or that both lie apart. */
  RELATE_VALUES,
  /** Give numbers in one unit. */
  CONVERT_UNITS,
  /** Tell when each value holds. */
  DATE_VALUES,
  /** Tell when the documents were published. */
  DATE_DOCUMENTS,
  /** Decide which reading of a text was meant. */
  CHOOSE_READING
}
