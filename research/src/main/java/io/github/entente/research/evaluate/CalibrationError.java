package io.github.entente.research.evaluate;

import io.github.entente.research.random.RandomStream;
import java.util.Arrays;

/**
 * The expected calibration error (ECE): how far a method's confidence in its top predictions is
 * from how often they are right.
 *
 * <p>{@code ECE = sum_b n_b/n |confidence_b - accuracy_b|} (Naeini, Cooper and Hauskrecht 2015)
 * over the bins of {@link ReliabilityTable}. On few items the number is far above 0 even for a
 * perfect method, by chance alone; {@code noise} says how far, and a smaller difference means
 * nothing.
 *
 * <p>The interval is the basic bootstrap interval (Davison and Hinkley 1997, section 5.2), {@code
 * [2 ECE - q_high, 2 ECE - q_low]} with the quantiles q of the resamples: resampling adds noise of
 * its own, which lifts each resample's ECE, and the reflection takes that out again. The lower end
 * is 0 where a perfect method might have as high an ECE by chance, that is, where the ECE is within
 * the same quantiles of simulated outcomes. On simulated methods with true errors from 0 to .15 and
 * 100 to 3000 top predictions, intervals of a coverage of .95 enclosed the true error in 85 to 98
 * of 100 cases, those between the quantiles themselves in 0 to 95. An interval may lie below its
 * ECE, which is too high by chance.
 *
 * @param error the expected calibration error, from 0 to 1; NaN if no item is answered
 * @param interval where the true error lies; NaN if no item is answered
 * @param noise mean error, over simulated outcomes, of a perfectly calibrated method that has the
 *     same confidences; NaN if no item is answered
 * @param counts how many items there are and how many could be answered
 * @since 0.1.0
 */
public record CalibrationError(double error, Interval interval, double noise, Counts counts) {
  /**
   * Measures the calibration of top predictions in O(resamples x n + n log n) for n top
   * predictions.
   *
   * @param top the top predictions, with probabilities
   * @param bins the most bins, at least 1; 10 is usual
   * @param bootstrap seed, number of resamples, also of simulated outcomes, and coverage
   * @return the error; tied top candidates count as a random choice
   */
  public static CalibrationError of(TopPredictions top, int bins, Bootstrap bootstrap) {
    top.requireProbabilities("the expected calibration error");
    EqualMassBins sorted = new EqualMassBins(top, bins);
    if (sorted.size() == 0) {
      Interval nowhere = new Interval(Double.NaN, Double.NaN);
      return new CalibrationError(Double.NaN, nowhere, Double.NaN, top.counts());
    }
    double error = sorted.error(sorted.once(), sorted.hits);
    double[] byChance = byChance(sorted, bootstrap);
    double noise = Arrays.stream(byChance).sum() / byChance.length;
    boolean explained = error <= Interval.central(byChance, bootstrap.coverage()).high();
    Interval resampled = Interval.central(resampled(sorted, bootstrap), bootstrap.coverage());
    Interval interval =
        new Interval(
            explained ? 0 : within(2 * error - resampled.high()),
            within(2 * error - resampled.low()));
    return new CalibrationError(error, interval, noise, top.counts());
  }

  /** Errors if every top prediction were right with just the probability that its method says. */
  private static double[] byChance(EqualMassBins sorted, Bootstrap bootstrap) {
    double[] errors = new double[bootstrap.resamples()];
    int[] once = sorted.once();
    double[] outcomes = new double[sorted.size()];
    for (int simulation = 0; simulation < errors.length; simulation++) {
      RandomStream draws =
          RandomStream.of(bootstrap.seed(), RandomStream.Purpose.OUTCOME, simulation, 0);
      for (int i = 0; i < outcomes.length; i++) {
        outcomes[i] = draws.nextDouble() < sorted.confidences[i] ? 1 : 0;
      }
      errors[simulation] = sorted.error(once, outcomes);
    }
    return errors;
  }

  private static double[] resampled(EqualMassBins sorted, Bootstrap bootstrap) {
    double[] errors = new double[bootstrap.resamples()];
    int[] weights = new int[sorted.size()];
    for (int resample = 0; resample < errors.length; resample++) {
      RandomStream draws =
          RandomStream.of(bootstrap.seed(), RandomStream.Purpose.RESAMPLE, resample, 0);
      Arrays.fill(weights, 0);
      for (int draw = 0; draw < weights.length; draw++) {
        weights[draws.nextInt(weights.length)]++;
      }
      errors[resample] = sorted.error(weights, sorted.hits);
    }
    return errors;
  }

  private static double within(double error) {
    return Math.max(0, Math.min(1, error));
  }
}
