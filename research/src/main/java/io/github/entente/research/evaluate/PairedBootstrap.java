package io.github.entente.research.evaluate;

import io.github.entente.research.random.RandomStream;
import java.util.Map;

/**
 * Compares two methods on the items that both answer (Efron and Tibshirani 1993; Koehn 2004).
 *
 * <p>The items, each with the scores of both methods, are drawn again with replacement; the
 * interval is that of the quantiles of the resampled mean differences. An interval without 0 shows
 * that the methods differ by more than the choice of items explains.
 *
 * @param difference mean score of the first method minus that of the second; NaN without common
 *     items
 * @param interval where the difference would lie with other items; NaN without common items
 * @param firstHigher share, from 0 to 1, of resamples in which the first method's mean is higher,
 *     counting equal means half; NaN without common items
 * @param items how many items the comparison rests on
 * @since 0.1.0
 */
public record PairedBootstrap(
    double difference, Interval interval, double firstHigher, Items items) {
  /**
   * How many items a comparison rests on.
   *
   * @param common number of items that both methods answer
   * @param onlyFirst number of items left out because the second does not answer them
   * @param onlySecond number of items left out because the first does not answer them
   * @since 0.1.0
   */
  public record Items(int common, int onlyFirst, int onlySecond) {}

  /**
   * Compares the means of two methods' item scores in O(resamples x items).
   *
   * @param first the scores of the first method
   * @param second the scores of the second method, by the same metric
   * @param bootstrap seed, number of resamples and coverage
   * @return the comparison
   */
  public static PairedBootstrap of(ItemScores first, ItemScores second, Bootstrap bootstrap) {
    double[] differences =
        first.byItem().entrySet().stream()
            .filter(entry -> second.byItem().containsKey(entry.getKey()))
            .mapToDouble(entry -> difference(entry, second))
            .toArray();
    int n = differences.length;
    double[] means = new double[bootstrap.resamples()];
    double higher = 0;
    for (int resample = 0; n > 0 && resample < means.length; resample++) {
      RandomStream draws =
          RandomStream.of(bootstrap.seed(), RandomStream.Purpose.RESAMPLE, resample, 0);
      double sum = 0;
      for (int draw = 0; draw < n; draw++) {
        sum += differences[draws.nextInt(n)];
      }
      means[resample] = sum / n;
      higher += sum > 0 ? 1 : sum == 0 ? 0.5 : 0;
    }
    double sum = 0;
    for (double difference : differences) {
      sum += difference;
    }
    return new PairedBootstrap(
        sum / n,
        n == 0
            ? new Interval(Double.NaN, Double.NaN)
            : Interval.central(means, bootstrap.coverage()),
        n == 0 ? Double.NaN : higher / means.length,
        new Items(n, first.byItem().size() - n, second.byItem().size() - n));
  }

  @SuppressWarnings("NullAway") // the caller has looked the key up
  private static double difference(Map.Entry<String, Double> entry, ItemScores second) {
    return entry.getValue() - second.byItem().get(entry.getKey());
  }
}
