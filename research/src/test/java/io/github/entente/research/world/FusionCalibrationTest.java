package io.github.entente.research.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.entente.reconcile.DataFusion;
import io.github.entente.reconcile.DataShape;
import io.github.entente.reconcile.Fusion;
import io.github.entente.reconcile.contract.FeedWorld;
import io.github.entente.reconcile.dependence.SharedFeedsParameters;
import io.github.entente.reconcile.discovery.ScoredValue;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.discovery.ValueBayesParameters;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.research.algorithm.MajorityVote;
import io.github.entente.research.evaluate.Accuracy;
import io.github.entente.research.evaluate.Bootstrap;
import io.github.entente.research.evaluate.CalibrationError;
import io.github.entente.research.evaluate.GoldStandard;
import io.github.entente.research.evaluate.Prediction;
import io.github.entente.research.evaluate.RightPaths;
import io.github.entente.research.evaluate.TopPredictions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How far the default's probabilities are from how often its answers are right, on worlds of 1,000
 * items with 100 wrong values each, each source judging .3 of them. The bounds were set at about
 * twice the largest error measured on the seeds used here; they are no claim about other data.
 */
class FusionCalibrationTest {
  private static final int SEEDS = 4;
  private static final Bootstrap QUICK = Bootstrap.seeded(1).withResamples(2);

  /** No pair of sources can reach the odds of sharing a feed. */
  private static final DataFusion WITHOUT_FEEDS =
      DataFusion.DEFAULT.withFeeds(new SharedFeedsParameters(0.99, 0.95, 1e-300));

  private static final DataFusion UNCORRELATED =
      DataFusion.DEFAULT.withValues(ValueBayesParameters.DEFAULT.withCorrelation(0));

  private record Measured(double accuracy, double error) {}

  private static Stream<Arguments> sizes() {
    return Stream.of(20, 40, 60)
        .flatMap(n -> IntStream.rangeClosed(1, SEEDS).mapToObj(seed -> Arguments.of(n, seed)));
  }

  @ParameterizedTest(name = "{0} sources, seed {1}")
  @MethodSource("sizes")
  void goodIndependentSourcesAreBelievedAsOftenAsTheyAreRight(int sources, int seed) {
    SyntheticWorld<RightPaths<String>> world = worlds(sources).withAccuracy(6, 2).world(seed);
    Measured fused = measured(DataFusion.DEFAULT, world);
    assertThat(fused.error()).isLessThan(0.02);
    assertThat(fused.accuracy()).isGreaterThan(vote(world) - 0.005);
  }

  @ParameterizedTest(name = "{0} sources, seed {1}")
  @MethodSource("sizes")
  void mixedIndependentSourcesAreBelievedAsOftenAsTheyAreRight(int sources, int seed) {
    SyntheticWorld<RightPaths<String>> world = worlds(sources).withAccuracy(2, 2).world(seed);
    Measured fused = measured(DataFusion.DEFAULT, world);
    assertThat(fused.error()).isLessThan(0.06);
    assertThat(fused.accuracy()).isGreaterThanOrEqualTo(vote(world));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whereSourcesRepeatOthersFindingFeedsMakesAnswersBetterAndProbabilitiesTruer(int seed) {
    SyntheticWorld<RightPaths<String>> world =
        worlds(20).withAccuracy(2, 2).withCopiers(0.3, 1).world(seed);
    Measured fused = measured(DataFusion.DEFAULT, world);
    Measured without = measured(WITHOUT_FEEDS, world);
    assertThat(fused.error()).isLessThan(0.07).isLessThan(without.error());
    assertThat(fused.accuracy()).isGreaterThan(without.accuracy() + 0.05);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whereSomeItemsMisleadManyTakingMistakesAsCorrelatedMakesProbabilitiesTruer(int seed) {
    Random random = new Random(seed);
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 1_000; i++) {
      boolean misleading = random.nextDouble() < 0.3;
      for (int s = 0; s < 40; s++) {
        if (random.nextDouble() < 0.3) {
          boolean misled = misleading && random.nextDouble() < 0.4;
          boolean right = random.nextDouble() < 0.85;
          String wrong = "wrong " + random.nextInt(50);
          builder.add("s" + s, "i" + i, misled ? "lure" + i : right ? "right" + i : wrong + i);
        }
      }
    }
    ClaimTable table = builder.build();
    Map<String, RightPaths<String>> gold = new TreeMap<>();
    for (int i = 0; i < table.items(); i++) {
      gold.put(table.item(i), RightPaths.of(List.of("right" + table.item(i).substring(1))));
    }
    Measured fused = measured(DataFusion.DEFAULT, table, GoldStandard.of(gold));
    Measured without = measured(UNCORRELATED, table, GoldStandard.of(gold));
    assertThat(fused.error()).isLessThan(0.9 * without.error());
  }

  @Test
  void fiveGoodSourcesWinAgainstTwentyCarriersOfABadFeedAsVotingDoesNot() {
    for (int seed = 1; seed <= 5; seed++) {
      ClaimTable table = FeedWorld.table(seed);
      int fused = 0;
      int voted = 0;
      int withoutFeeds = 0;
      Fusion fusion = DataFusion.DEFAULT.fuse(table);
      Fusion without = WITHOUT_FEEDS.fuse(table);
      TruthResult vote = TruthRunner.DEFAULT.run(new MajorityVote(), table);
      for (int item = 0; item < table.items(); item++) {
        fused += fusion.answer(item).value().equals("right") ? 1 : 0;
        withoutFeeds += without.answer(item).value().equals("right") ? 1 : 0;
        voted += vote.ranking(item).get(0).value().equals("right") ? 1 : 0;
      }
      assertThat(voted).as("seed %s", seed).isLessThan(500);
      assertThat(withoutFeeds).as("seed %s", seed).isLessThan(500);
      assertThat(fused).as("seed %s", seed).isGreaterThan(960);
      assertThat(fusion.trust(table.findSource("good0").orElseThrow()))
          .isGreaterThan(fusion.trust(table.findSource("repeater0").orElseThrow()) + 0.3);
    }
  }

  private static SyntheticWorlds<RightPaths<String>> worlds(int sources) {
    return SyntheticWorlds.of(NestedAnswers.flat(100)).withSize(sources, 1_000);
  }

  private static ClaimTable table(SyntheticWorld<RightPaths<String>> world) {
    ClaimTableBuilder builder = ClaimTable.builder();
    world.claims().forEach(c -> builder.add(c.source(), c.item(), c.value()));
    return builder.build();
  }

  private static Measured measured(DataFusion fusion, SyntheticWorld<RightPaths<String>> world) {
    return measured(fusion, table(world), world.gold());
  }

  private static Measured measured(
      DataFusion fusion, ClaimTable table, GoldStandard<RightPaths<String>> gold) {
    Fusion fused = fusion.fuse(table);
    assertThat(fused.shape()).isEqualTo(DataShape.VALUES);
    TopPredictions top = top(gold, table, fused::ranking);
    return new Measured(Accuracy.of(top).expected(), CalibrationError.of(top, 10, QUICK).error());
  }

  private static double vote(SyntheticWorld<RightPaths<String>> world) {
    ClaimTable table = table(world);
    TruthResult vote = TruthRunner.DEFAULT.run(new MajorityVote(), table);
    return Accuracy.of(top(world.gold(), table, vote::ranking)).expected();
  }

  private static TopPredictions top(
      GoldStandard<RightPaths<String>> gold,
      ClaimTable table,
      IntFunction<List<ScoredValue>> ranking) {
    Map<String, Prediction<String>> predictions = new TreeMap<>();
    for (int item = 0; item < table.items(); item++) {
      ImmutableMap.Builder<String, Double> probabilities = ImmutableMap.builder();
      ranking.apply(item).forEach(v -> probabilities.put(v.value(), Math.min(1, v.belief())));
      predictions.put(table.item(item), Prediction.distribution(probabilities.buildOrThrow()));
    }
    return TopPredictions.of(gold, predictions);
  }
}
