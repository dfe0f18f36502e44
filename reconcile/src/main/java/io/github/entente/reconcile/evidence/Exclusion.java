package io.github.entente.reconcile.evidence;

/**
 * Why a statement is kept and shown, but does not count.
 *
 * @since 0.1.0
 */
public enum Exclusion {
  /** The document copies another one that says the same: it adds a carrier and no witness. */
  COPY,
  /** The witness did not commit himself. */
  UNCOMMITTED,
  /** It says that there is a value, but not which. */
  NO_DEFINITE_VALUE,
  /** Its value is of a type that this version does not know. */
  UNSUPPORTED_VALUE,
  /** The same witness says later what excludes it. */
  SUPERSEDED,
  /** The text below the headline says, from the same witness, what excludes it. */
  OVERRULED_HEADLINE
}
