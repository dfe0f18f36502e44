package io.github.entente.research.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.entente.research.evaluate.Accuracy;
import io.github.entente.research.evaluate.Bootstrap;
import io.github.entente.research.evaluate.BrierScore;
import io.github.entente.research.evaluate.CalibrationError;
import io.github.entente.research.evaluate.GoldStandard;
import io.github.entente.research.evaluate.LogLoss;
import io.github.entente.research.evaluate.PairedBootstrap;
import io.github.entente.research.evaluate.Prediction;
import io.github.entente.research.evaluate.RightPaths;
import io.github.entente.research.evaluate.TopPrediction;
import io.github.entente.research.evaluate.TopPredictions;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A method that knows the true parameters of a world must be calibrated on it. */
class SyntheticCalibrationTest {
  private static final Bootstrap QUICK = Bootstrap.seeded(1).withResamples(20);
  private static final NestedAnswers LEVELS =
      new NestedAnswers(ImmutableList.of(4, 2), 0.8, ImmutableList.of(0.6, 0.4), 0);

  static Stream<NestedAnswers> models() {
    return Stream.of(
        NestedAnswers.flat(4),
        NestedAnswers.flat(3).withDenialShare(0.5),
        LEVELS,
        LEVELS.withDenialShare(0.3));
  }

  private static SyntheticWorlds<RightPaths<String>> worlds(NestedAnswers model, int items) {
    return SyntheticWorlds.of(model).withSize(10, items).withAccuracy(3, 2).withCoverage(0.9, 0.7);
  }

  private static CalibrationError error(
      SyntheticWorld<RightPaths<String>> world,
      NestedAnswers model,
      Predicate<SyntheticSource> trusted) {
    Map<String, Prediction<String>> predictions =
        new BayesOracle(world, model).predictions(trusted);
    return CalibrationError.of(TopPredictions.of(world.gold(), predictions), 10, QUICK);
  }

  @ParameterizedTest
  @MethodSource("models")
  void theErrorOfTheExactPosteriorVanishesAsTheWorldGrows(NestedAnswers model) {
    for (int items : new int[] {500, 4_000, 16_000}) {
      CalibrationError error = error(worlds(model, items).world(1), model, source -> true);
      assertThat(error.error()).as("items = %s", items).isLessThan(2.5 * error.noise());
      // Ten bins with standard errors of at most .5 / sqrt(items / 10)
      assertThat(error.noise()).isLessThan(0.8 * 0.5 / Math.sqrt(items / 10.0));
    }
  }

  @Test
  void theExactPosteriorBeatsItsOwnDistortionsByEveryProperScore() {
    NestedAnswers model = NestedAnswers.flat(4);
    SyntheticWorld<RightPaths<String>> world = worlds(model, 5_000).world(2);
    Map<String, Prediction<String>> exact = new BayesOracle(world, model).predictions(s -> true);
    Map<String, Prediction<String>> half =
        new BayesOracle(world, model).predictions(s -> !s.name().equals("s0"));
    GoldStandard<RightPaths<String>> gold = world.gold();
    Bootstrap bootstrap = Bootstrap.seeded(1).withResamples(200);
    assertThat(
            PairedBootstrap.of(BrierScore.of(gold, exact), BrierScore.of(gold, half), bootstrap)
                .interval()
                .high())
        .isNegative();
    assertThat(
            PairedBootstrap.of(LogLoss.of(gold, exact), LogLoss.of(gold, half), bootstrap)
                .interval()
                .high())
        .isNegative();
  }

  @Test
  void meanConfidenceIsTheAccuracy() {
    NestedAnswers model = NestedAnswers.flat(4);
    SyntheticWorld<RightPaths<String>> world = worlds(model, 10_000).world(3);
    TopPredictions top =
        TopPredictions.of(world.gold(), new BayesOracle(world, model).predictions(source -> true));
    double confidence =
        top.answered().stream().mapToDouble(TopPrediction::confidence).average().orElse(0);
    assertThat(Accuracy.of(top).expected())
        .isCloseTo(confidence, within(4 * 0.5 / Math.sqrt(10_000)));
  }

  @Test
  void whoTakesCopiersForWitnessesIsOverconfident() {
    NestedAnswers model = NestedAnswers.flat(4);
    SyntheticWorld<RightPaths<String>> world =
        worlds(model, 5_000).withCoverage(0.4, 0).withCopiers(0.6, 0.9).world(4);
    CalibrationError gullible = error(world, model, source -> true);
    CalibrationError careful = error(world, model, source -> source.original().isEmpty());
    assertThat(gullible.error()).isGreaterThan(5 * gullible.noise());
    assertThat(careful.error()).isLessThan(2.5 * careful.noise());
  }
}
