package io.github.entente.reconcile.numeric;

/**
 * The logarithm of the odds of a probability, with the same bits on every machine.
 *
 * @since 0.1.0
 */
public final class LogOdds {
  private LogOdds() {}

  /** Returns ln(p / (1 - p)); infinite for 0 and 1. */
  public static double of(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }
}
