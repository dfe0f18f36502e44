package io.github.entente.reconcile.testimony;

/** Why a claim is kept and shown beside a question, but does not vote on it. */
public enum Abstention {
  /** It only limits when something happened. */
  BOUND,
  /** The voice did not commit itself. */
  UNCOMMITTED,
  /** It tells of a plan, a wish or a possibility, and others tell of facts. */
  NOT_TOLD_AS_FACT,
  /** It says that there is a value, but not which. */
  NO_DEFINITE_VALUE,
  /** Its value is of a type that this version does not know. */
  UNSUPPORTED_VALUE
}
