package io.github.entente.reconcile.verdict;

/**
 * A credible interval of a probability or of an accuracy.
 *
 * @param low its lower end, from 0 to 1
 * @param high its upper end, from {@code low} to 1
 * @since 0.1.0
 */
public record Interval(double low, double high) {

  /** How wide it is, from 0 to 1. */
  public double width() {
    return high - low;
  }

  /** Whether a number lies in it, its ends included. */
  public boolean contains(double number) {
    return low <= number && number <= high;
  }
}
