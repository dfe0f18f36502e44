package io.github.entente.research.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetricLawsTest {
  private static final Bootstrap QUICK = Bootstrap.seeded(1).withResamples(20);

  /** Predictions with few different probabilities, so that ties are common. */
  private static final class RandomCase {
    final Map<String, RightValue<String>> gold = new LinkedHashMap<>();
    final Map<String, Prediction<String>> predictions = new LinkedHashMap<>();

    RandomCase(long seed) {
      Random random = new Random(seed);
      int items = 1 + random.nextInt(60);
      for (int item = 0; item < items; item++) {
        gold.put("i" + item, RightValue.of("v" + random.nextInt(5)));
        int candidates = random.nextInt(5);
        ImmutableMap.Builder<String, Double> probabilities = ImmutableMap.builder();
        int left = 8;
        for (int candidate = 0; candidate < candidates; candidate++) {
          int eighths = random.nextInt(Math.min(left, 4) + 1);
          left -= eighths;
          probabilities.put("v" + candidate, eighths / 8.0);
        }
        predictions.put("i" + item, Prediction.distribution(probabilities.buildOrThrow()));
      }
    }

    GoldStandard<RightValue<String>> standard() {
      return GoldStandard.of(gold);
    }
  }

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 100);
  }

  private static <V> Map<String, V> shuffled(Map<String, V> map, long seed) {
    List<String> keys = new ArrayList<>(map.keySet());
    Collections.shuffle(keys, new Random(seed));
    Map<String, V> result = new LinkedHashMap<>();
    keys.forEach(key -> result.put(key, map.get(key)));
    return result;
  }

  /** Everything that is measured about a case. */
  private static List<Object> measures(
      GoldStandard<RightValue<String>> gold, Map<String, Prediction<String>> predictions) {
    TopPredictions top = TopPredictions.of(gold, predictions);
    return List.of(
        Accuracy.of(top),
        BrierScore.of(gold, predictions),
        BrierScore.ofTopPredictions(top),
        LogLoss.of(gold, predictions),
        ReliabilityTable.of(top, 10),
        CalibrationError.of(top, 10, QUICK),
        RiskCoverageCurve.of(top));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfItemsDoesNotMatter(int seed) {
    RandomCase one = new RandomCase(seed);
    assertThat(
            measures(
                GoldStandard.of(shuffled(one.gold, seed)), shuffled(one.predictions, seed + 1)))
        .isEqualTo(measures(one.standard(), one.predictions));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfCandidatesMattersForTheFirstOfEqualsOnly(int seed) {
    RandomCase one = new RandomCase(seed);
    Map<String, Prediction<String>> reversed = new LinkedHashMap<>();
    one.predictions.forEach(
        (item, prediction) ->
            reversed.put(
                item,
                new Prediction<>(
                    ImmutableList.copyOf(Lists.reverse(prediction.candidates())),
                    prediction.kind())));
    List<Object> measured = measures(one.standard(), one.predictions);
    List<Object> again = measures(one.standard(), reversed);
    assertThat(again.subList(1, again.size())).isEqualTo(measured.subList(1, measured.size()));
    // Boxed, so that NaN equals NaN.
    Double expected = ((Accuracy) measured.get(0)).expected();
    assertThat(((Accuracy) again.get(0)).expected()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void scoresStayWithinTheirRange(int seed) {
    RandomCase one = new RandomCase(seed);
    GoldStandard<RightValue<String>> gold = one.standard();
    TopPredictions top = TopPredictions.of(gold, one.predictions);
    assertThat(BrierScore.of(gold, one.predictions).byItem().values())
        .allMatch(score -> score >= 0 && score <= 2);
    assertThat(BrierScore.ofTopPredictions(top).byItem().values())
        .allMatch(score -> score >= 0 && score <= 1);
    assertThat(LogLoss.of(gold, one.predictions).byItem().values())
        .allMatch(loss -> loss >= 0 && loss <= -Math.log(LogLoss.SMALLEST));
    Counts counts = top.counts();
    if (counts.answered() > 0) {
      CalibrationError error = CalibrationError.of(top, 10, QUICK);
      assertThat(error.error()).isBetween(0.0, 1.0);
      assertThat(error.noise()).isBetween(0.0, 1.0);
      assertThat(error.interval().low()).isBetween(0.0, error.interval().high());
      assertThat(Accuracy.of(top).expected())
          .isBetween(0.0, (double) counts.answerable() / counts.answered());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void errorIsAtLeastTheGapBetweenMeanConfidenceAndAccuracy(int seed) {
    RandomCase one = new RandomCase(seed);
    TopPredictions top = TopPredictions.of(one.standard(), one.predictions);
    double confidence =
        top.answered().stream().mapToDouble(TopPrediction::confidence).average().orElse(0);
    double accuracy =
        top.answered().stream().mapToDouble(TopPrediction::expectedRight).average().orElse(0);
    double fewBins = top.answered().isEmpty() ? 0 : CalibrationError.of(top, 1, QUICK).error();
    double manyBins = top.answered().isEmpty() ? 0 : CalibrationError.of(top, 10, QUICK).error();
    assertThat(fewBins).isCloseTo(Math.abs(confidence - accuracy), within(1e-12));
    assertThat(manyBins).isGreaterThanOrEqualTo(fewBins - 1e-12);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void curveCoversMoreAndMoreAndEndsAtTheAccuracy(int seed) {
    RandomCase one = new RandomCase(seed);
    TopPredictions top = TopPredictions.of(one.standard(), one.predictions);
    List<RiskCoverageCurve.Point> points = RiskCoverageCurve.of(top).points();
    for (int i = 1; i < points.size(); i++) {
      assertThat(points.get(i).coverage()).isGreaterThan(points.get(i - 1).coverage());
      assertThat(points.get(i).threshold()).isLessThan(points.get(i - 1).threshold());
    }
    if (!points.isEmpty()) {
      assertThat(points.get(points.size() - 1).accuracy())
          .isCloseTo(Accuracy.of(top).expected(), within(1e-12));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void honestyIsTheBestPolicy(int seed) {
    // The expected score of a forecast q when the truth follows p is least for q = p.
    Random random = new Random(seed);
    double p = random.nextDouble();
    double q = random.nextDouble();
    assertThat(expected(p, p, Rule.BRIER)).isLessThanOrEqualTo(expected(p, q, Rule.BRIER));
    assertThat(expected(p, p, Rule.LOG)).isLessThanOrEqualTo(expected(p, q, Rule.LOG));
  }

  private enum Rule {
    BRIER,
    LOG
  }

  private static double expected(double truth, double forecast, Rule rule) {
    Map<String, Prediction<String>> predictions =
        Map.of("q", Prediction.distribution(ImmutableMap.of("x", forecast, "y", 1 - forecast)));
    return truth * score("x", predictions, rule) + (1 - truth) * score("y", predictions, rule);
  }

  private static double score(
      String right, Map<String, Prediction<String>> predictions, Rule rule) {
    GoldStandard<RightValue<String>> gold = GoldStandard.of(Map.of("q", RightValue.of(right)));
    return rule == Rule.BRIER
        ? BrierScore.of(gold, predictions).mean()
        : LogLoss.of(gold, predictions).mean();
  }
}
