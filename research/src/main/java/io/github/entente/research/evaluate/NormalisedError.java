package io.github.entente.research.evaluate;

import io.github.entente.core.internal.Arguments;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mean normalised absolute distance (MNAD) of predicted numbers, which makes items of different
 * units and sizes comparable.
 *
 * <p>{@code MNAD = 1/A sum_o |x_o - x*_o| / sd_o} with the top prediction x_o, the right value x*_o
 * and the standard deviation sd_o of what the sources claim about the item (Li et al. 2014, section
 * 3.1). The paper does not say which standard deviation; here it is that of the claims as a whole
 * population, {@code sd_o^2 = 1/k sum (v - mean)^2}. Items whose claims are all equal have no scale
 * and are left out.
 *
 * @param mean the distance in standard deviations; NaN if no item has a scale
 * @param measured number of answered items with a scale
 * @param withoutScale number of answered items left out
 * @param counts how many items there are and how many could be answered within the tolerance
 * @since 0.1.0
 */
public record NormalisedError(double mean, int measured, int withoutScale, Counts counts) {
  /**
   * Measures the first top candidate of each answered item.
   *
   * @param gold what is right
   * @param predictions what the method says, by item
   * @param claims the claimed numbers of each answered item, one for each source, all finite
   * @return the distance
   * @throws IllegalArgumentException if an answered item has no claims
   */
  public static NormalisedError of(
      GoldStandard<RightInterval> gold,
      Map<String, Prediction<Double>> predictions,
      Map<String, double[]> claims) {
    double[] sum = new double[1];
    int[] measured = new int[1];
    Counts counts =
        Pairing.visit(
            gold,
            predictions,
            (item, right, prediction) -> {
              double spread = standardDeviation(item, claims.get(item));
              if (spread > 0) {
                sum[0] += NumericErrors.error(right, prediction) / spread;
                measured[0]++;
              }
            });
    return new NormalisedError(
        sum[0] / measured[0], measured[0], counts.answered() - measured[0], counts);
  }

  private static double standardDeviation(String item, double @Nullable [] values) {
    if (values == null || values.length == 0) {
      throw new IllegalArgumentException(
          "there are no claims for the answered item "
              + item
              + "; give the numbers its sources claim");
    }
    double low = values[0];
    double high = values[0];
    double sum = 0;
    for (double value : values) {
      low = Math.min(low, Arguments.finite("a claim for " + item, value));
      high = Math.max(high, value);
      sum += value;
    }
    if (low == high) {
      // The mean of equal numbers may differ from them by rounding.
      return 0;
    }
    double mean = sum / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / values.length);
  }
}
