package io.github.entente.research.evaluate;

import java.util.Arrays;

/**
 * Where a number lies with the probability that was asked for.
 *
 * @param low the lower end; NaN if there are no data
 * @param high the upper end, at least {@code low}; NaN if there are no data
 * @since 0.1.0
 */
public record Interval(double low, double high) {
  /** Checks the order of the ends. */
  public Interval {
    if (low > high) {
      throw new IllegalArgumentException(
          "low is " + low + " and high is " + high + "; give the lower end first");
    }
  }

  /**
   * Tells whether a number is inside.
   *
   * @param value any number
   * @return whether it is at least {@code low} and at most {@code high}
   */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** Leaves out the share (1 - coverage) / 2 of the draws at either end; sorts the array. */
  static Interval central(double[] draws, double coverage) {
    Arrays.sort(draws);
    int outside = (int) ((1 - coverage) / 2 * draws.length);
    return new Interval(draws[outside], draws[draws.length - 1 - outside]);
  }
}
