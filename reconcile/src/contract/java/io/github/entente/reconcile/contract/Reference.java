package io.github.entente.reconcile.contract;

/**
 * A naive program for an algorithm, written from its equations with maps and no further thought.
 */
@FunctionalInterface
public interface Reference {
  /** Returns the outcome after a number of rounds, each of beliefs first and trust second. */
  Outcome after(int rounds, World world);
}
