package io.github.entente.research.evaluate;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The right answer to a numeric item: a number, or an interval none of whose numbers is better than
 * another, with a tolerance around it.
 *
 * <p>The tolerance decides what is accepted; it does not make an error smaller.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite, at least {@code low}
 * @param tolerance how far outside a number is still accepted, finite and at least 0, in the unit
 *     of the ends
 * @since 0.1.0
 */
@Value.Builder
public record RightInterval(double low, double high, double tolerance)
    implements RightAnswer<Double>, WithRightInterval {
  /** Checks the ends and the tolerance. */
  public RightInterval {
    Arguments.finite("low", low);
    Arguments.finite("high", high);
    if (low > high) {
      throw new IllegalArgumentException(
          "low is " + low + " and high is " + high + "; give the lower end first");
    }
    Arguments.notNegative("tolerance", tolerance);
  }

  /**
   * Returns the answer that one number alone is right.
   *
   * @param value the right number, finite
   * @return the answer, without tolerance
   */
  public static RightInterval of(double value) {
    return new RightInterval(value, value, 0);
  }

  /**
   * Returns the answer that every number of an interval is right.
   *
   * @param low the lower end, finite
   * @param high the upper end, finite, at least {@code low}
   * @return the answer, without tolerance
   */
  public static RightInterval between(double low, double high) {
    return new RightInterval(low, high, 0);
  }

  /**
   * Returns the same interval with a tolerance that is a share of its middle's absolute value.
   *
   * @param share the share, finite and at least 0, such as 0.01
   * @return the new answer
   */
  public RightInterval withRelativeTolerance(double share) {
    return withTolerance(Arguments.notNegative("share", share) * Math.abs(low + (high - low) / 2));
  }

  @Override
  public boolean accepts(Double value) {
    return error(value) <= tolerance;
  }

  /**
   * Returns how far a number lies from the interval.
   *
   * @param value a predicted number
   * @return 0 within the interval, otherwise the distance to its nearer end
   */
  public double error(double value) {
    Arguments.finite("the predicted value", value);
    return Math.max(0, Math.max(low - value, value - high));
  }
}
