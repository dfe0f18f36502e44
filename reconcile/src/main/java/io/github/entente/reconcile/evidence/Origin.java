package io.github.entente.reconcile.evidence;

/**
 * How a claim comes to bear on a question.
 *
 * @since 0.1.0
 */
public enum Origin {
  /** It is the question that the claim answers. */
  STATED,
  /** The answer follows from what is stated, by one of the dossier's implications. */
  IMPLIED,
  /** The answer is the content of what the claim reports to have been said. */
  REPORTED,
  /** The answer follows from what is reported to have been said. */
  IMPLIED_BY_REPORT,
  /** The claim limits when its subject happened. */
  BOUND;

  /** Whether it is about what somebody is reported to have said, and not about his saying it. */
  public boolean isReported() {
    return this == REPORTED || this == IMPLIED_BY_REPORT;
  }

  /** Whether it follows by an implication. */
  public boolean isImplied() {
    return this == IMPLIED || this == IMPLIED_BY_REPORT;
  }
}
