package io.github.entente.benchmarks.accuracy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.entente.research.evaluate.Accuracy;
import io.github.entente.research.evaluate.Bootstrap;
import io.github.entente.research.evaluate.BrierScore;
import io.github.entente.research.evaluate.CalibrationError;
import io.github.entente.research.evaluate.GoldStandard;
import io.github.entente.research.evaluate.Prediction;
import io.github.entente.research.evaluate.RightAnswer;
import io.github.entente.research.evaluate.TopPredictions;
import io.github.entente.research.evaluate.WeightKind;
import java.util.function.Predicate;

/**
 * How a method did on the gold items, or on a part of them.
 *
 * @param accuracy its accuracy
 * @param lenient its accuracy in the more lenient sense; NaN if the data set has none
 * @param error expected calibration error in ten bins of equal mass; NaN without probabilities
 * @param noise the error that a perfectly calibrated method would have by chance; NaN likewise
 * @param brier mean Brier score of the top predictions; NaN likewise
 */
record Score(Accuracy accuracy, double lenient, double error, double noise, double brier) {
  private static final int BINS = 10;
  private static final Bootstrap BOOTSTRAP = Bootstrap.seeded(1).withResamples(200);

  /** Scores answers to the gold items that a condition holds for. */
  static Score of(DataSet data, Answers answers, Predicate<String> isCounted) {
    TopPredictions top = top(data.gold(), answers.predictions(), isCounted);
    double lenient =
        data.lenient()
            .map(other -> Accuracy.of(top(other.gold(), answers.lenient(), isCounted)))
            .map(Accuracy::firstOfEquals)
            .orElse(Double.NaN);
    if (top.kind() == WeightKind.SCORES) {
      return new Score(Accuracy.of(top), lenient, Double.NaN, Double.NaN, Double.NaN);
    }
    CalibrationError calibration = CalibrationError.of(top, BINS, BOOTSTRAP);
    return new Score(
        Accuracy.of(top),
        lenient,
        calibration.error(),
        calibration.noise(),
        BrierScore.ofTopPredictions(top).mean());
  }

  private static TopPredictions top(
      GoldStandard<RightAnswer<String>> gold,
      ImmutableMap<String, Prediction<String>> predictions,
      Predicate<String> isCounted) {
    return TopPredictions.of(
        GoldStandard.of(Maps.filterKeys(gold.answers(), isCounted::test)), predictions);
  }
}
