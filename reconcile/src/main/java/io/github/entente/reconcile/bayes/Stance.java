package io.github.entente.reconcile.bayes;

/** Says whether evidence speaks for a region or against it. */
public enum Stance {
  /** The witness says that the truth lies in the region. */
  AFFIRMED,
  /** The witness says that the truth does not lie in the region. */
  DENIED
}
