package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * How far predicted numbers lie from the right ones.
 *
 * <p>With the error e of each of A answered items, which is the distance of the top prediction from
 * the right interval: {@code MAE = sum |e| / A}, {@code RMSE = sqrt(sum e^2 / A)}. One far value
 * moves the second much more than the first.
 *
 * @param meanAbsolute mean absolute error, in the unit of the values; NaN if no item is answered
 * @param rootMeanSquare root mean squared error, in the unit of the values; NaN if no item is
 *     answered
 * @param errorRate share, from 0 to 1, of answered items whose top prediction is outside the
 *     tolerance; NaN if no item is answered
 * @param counts how many items there are and how many could be answered within the tolerance
 * @since 0.1.0
 */
public record NumericErrors(
    double meanAbsolute, double rootMeanSquare, double errorRate, Counts counts) {
  /**
   * Measures the first top candidate of each answered item.
   *
   * @param gold what is right
   * @param predictions what the method says, by item
   * @return the errors over the answered items
   */
  public static NumericErrors of(
      GoldStandard<RightInterval> gold, Map<String, Prediction<Double>> predictions) {
    double[] sums = new double[3];
    Counts counts =
        Pairing.visit(
            gold,
            predictions,
            (item, right, prediction) -> {
              double error = error(right, prediction);
              sums[0] += error;
              sums[1] += error * error;
              sums[2] += error <= right.tolerance() ? 0 : 1;
            });
    double n = counts.answered();
    return new NumericErrors(sums[0] / n, Math.sqrt(sums[1] / n), sums[2] / n, counts);
  }

  /**
   * Returns the absolute error of each answered item, to compare methods by.
   *
   * @param gold what is right
   * @param predictions what the method says, by item
   * @return the errors, whose mean is the mean absolute error
   */
  public static ItemScores absolute(
      GoldStandard<RightInterval> gold, Map<String, Prediction<Double>> predictions) {
    ImmutableSortedMap.Builder<String, Double> errors = ImmutableSortedMap.naturalOrder();
    Counts counts =
        Pairing.visit(
            gold,
            predictions,
            (item, right, prediction) -> errors.put(item, error(right, prediction)));
    return new ItemScores(errors.buildOrThrow(), counts);
  }

  static double error(RightInterval right, Prediction<Double> prediction) {
    return right.error(prediction.candidates().get(0).value());
  }
}
