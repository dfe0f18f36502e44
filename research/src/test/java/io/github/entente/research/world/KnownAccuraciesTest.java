package io.github.entente.research.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import io.github.entente.reconcile.dependence.WitnessWeights;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.discovery.ValueBayes;
import io.github.entente.reconcile.discovery.ValueBayesParameters;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.trust.SourcePriors;
import io.github.entente.reconcile.trust.TrustPrior;
import io.github.entente.research.evaluate.Bootstrap;
import io.github.entente.research.evaluate.CalibrationError;
import io.github.entente.research.evaluate.Prediction;
import io.github.entente.research.evaluate.RightPaths;
import io.github.entente.research.evaluate.TopPredictions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine that is given the true parameters of a world is calibrated on it. */
class KnownAccuraciesTest {
  private static final int FALSE_VALUES = 20;

  private static SyntheticWorld<RightPaths<String>> world(int items) {
    return SyntheticWorlds.of(NestedAnswers.flat(FALSE_VALUES))
        .withSize(6, items)
        .withAccuracy(3, 2)
        .withCoverage(0.9, 0.5)
        .world(1);
  }

  private static ClaimTable table(SyntheticWorld<RightPaths<String>> world) {
    ClaimTableBuilder claims = ClaimTable.builder();
    world.claims().forEach(claim -> claims.add(claim.source(), claim.item(), claim.value()));
    return claims.build();
  }

  private static ImmutableMap<String, TrustPrior> accuracies(SyntheticWorld<?> world) {
    ImmutableMap.Builder<String, TrustPrior> accuracies = ImmutableMap.builder();
    for (int source = 0; source < world.worlds().size().sources(); source++) {
      accuracies.put(
          world.source(source).name(), TrustPrior.known(world.source(source).accuracy()));
    }
    return accuracies.buildOrThrow();
  }

  private static CalibrationError error(
      SyntheticWorld<RightPaths<String>> world, ValueBayesParameters parameters) {
    ClaimTable table = table(world);
    TruthResult result =
        TruthRunner.DEFAULT.run(new ValueBayes(parameters, WitnessWeights.EQUAL), table);
    Map<String, Prediction<String>> predictions = new HashMap<>();
    for (int item = 0; item < table.items(); item++) {
      ImmutableMap.Builder<String, Double> beliefs = ImmutableMap.builder();
      result.ranking(item).forEach(value -> beliefs.put(value.value(), value.belief()));
      predictions.put(table.item(item), Prediction.distribution(beliefs.buildOrThrow()));
    }
    return CalibrationError.of(
        TopPredictions.of(world.gold(), predictions), 10, Bootstrap.seeded(1).withResamples(20));
  }

  private static ValueBayesParameters independent(ImmutableMap<String, TrustPrior> known) {
    return ValueBayesParameters.DEFAULT
        .withFalseValues(FALSE_VALUES)
        .withCorrelation(0)
        .withSources(SourcePriors.DEFAULT.withGiven(known));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 4_000, 16_000})
  void theCalibrationErrorVanishesAsTheWorldGrows(int items) {
    SyntheticWorld<RightPaths<String>> world = world(items);
    CalibrationError error = error(world, independent(accuracies(world)));
    assertThat(error.error()).isLessThan(2.5 * error.noise());
  }

  @Test
  void wrongAccuraciesShow() {
    SyntheticWorld<RightPaths<String>> world = world(16_000);
    ImmutableMap.Builder<String, TrustPrior> tooSure = ImmutableMap.builder();
    accuracies(world)
        .forEach((source, prior) -> tooSure.put(source, TrustPrior.known((1 + prior.mean()) / 2)));
    CalibrationError error = error(world, independent(tooSure.buildOrThrow()));
    assertThat(error.error()).isGreaterThan(2.5 * error.noise());
  }

  @Test
  void stayAsTheyAre() {
    SyntheticWorld<RightPaths<String>> world = world(500);
    ImmutableMap<String, TrustPrior> known = accuracies(world);
    TruthResult result =
        TruthRunner.DEFAULT.run(
            new ValueBayes(independent(known), WitnessWeights.EQUAL), table(world));
    known.forEach(
        (source, prior) -> assertThat(result.trust(source)).isCloseTo(prior.mean(), within(1e-9)));
  }

  @Test
  void certaintyIsRefused() {
    assertThatThrownBy(() -> TrustPrior.known(1.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("known accuracy")
        .hasMessageContaining("1.0");
  }
}
