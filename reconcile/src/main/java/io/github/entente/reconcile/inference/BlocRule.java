package io.github.entente.reconcile.inference;

/**
 * How votes count that hang together: the strongest of them in full, and of every other one what it
 * does not depend on the others.
 *
 * @param dependence how far they depend on each other, from 0 for not at all to 1 for what is said
 *     once
 * @param most how many witnesses of full weight they are worth at most, however many they are
 */
record BlocRule(double dependence, double most) {
  /** Votes that do not hang together. */
  static final BlocRule INDEPENDENT = unlimited(0);

  /** A rule that sets no limit to what many are worth. */
  static BlocRule unlimited(double dependence) {
    return new BlocRule(dependence, Double.POSITIVE_INFINITY);
  }

  /**
   * What votes are worth together.
   *
   * @param strongest the strongest of them
   * @param sum all of them
   * @param whole a witness of full weight, of the same sign
   */
  double together(double strongest, double sum, double whole) {
    double together = strongest + (1 - dependence) * (sum - strongest);
    return isLimited() && Math.abs(together) > most * Math.abs(whole) ? most * whole : together;
  }

  /** Whether many of them are limited in what they are worth. */
  boolean isLimited() {
    return most < Double.POSITIVE_INFINITY;
  }
}
