package io.github.entente.reconcile.testimony;

/** How a claim comes to bear on a question. */
public enum Origin {
  /** It is the question that the claim answers. */
  STATED,
  /** The answer follows by one of the dossier's implications. */
  IMPLIED,
  /** The answer is the content of what the claim reports to have been said. */
  REPORTED_CONTENT,
  /** The claim limits when its subject happened. */
  BOUND
}
