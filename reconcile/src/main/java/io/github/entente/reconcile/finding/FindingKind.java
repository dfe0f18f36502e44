package io.github.entente.reconcile.finding;

/** What can be noticed about claims on one question. Only some kinds are disagreements. */
public enum FindingKind {
  /** Values exclude each other, or one document denies what another asserts. */
  CONFLICT,
  /** A reported speaker denies what another asserts; the documents themselves do not disagree. */
  ACTOR_DISPUTE,
  /** One document does not agree with itself: in value, in certainty or in realis. */
  INTRA_DOCUMENT,
  /** Claims of which exactly one was meant. */
  ALTERNATIVE_READINGS,
  /** The same is told as a fact and as a plan, a wish or a possibility. */
  REALIS_DIFFERENCE,
  /** The same is told with different certainty. */
  CERTAINTY_DIFFERENCE,
  /** Values that share some possibilities, and each has some of its own. */
  OVERLAP,
  /** One list has members that another, incomplete one does not have. */
  PARTIAL_SET,
  /** One value is a more exact form of another. */
  REFINEMENT,
  /** Different values at different times, one after the other. */
  SUCCESSION,
  /** Several documents say the same. */
  AGREEMENT,
  /** Only one document says so. */
  SINGLE_SOURCE,
  /** One document says the same thing twice. */
  DUPLICATE;

  /** Whether claims of this finding cannot all be right. */
  public boolean isDisagreement() {
    return this == CONFLICT || this == ACTOR_DISPUTE;
  }
}
