package io.github.entente.research.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.trust.AccuracyBounds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trust at its ends, and numbers at theirs. */
class ExtremesTest {
  private static final double NEARLY_ONE = Math.nextDown(1);

  static Stream<TruthDiscovery> startingFromCertainty() {
    AccuracyBounds wide = new AccuracyBounds(Double.MIN_NORMAL, NEARLY_ONE);
    return Stream.of(
        new TruthFinder(TruthFinderParameters.DEFAULT.withInitialTrust(0)),
        new TruthFinder(TruthFinderParameters.DEFAULT.withInitialTrust(1)),
        new ThreeEstimates(ThreeEstimatesParameters.DEFAULT.withInitialError(0)),
        new ThreeEstimates(ThreeEstimatesParameters.DEFAULT.withInitialError(1)),
        new ThreeEstimates(ThreeEstimatesParameters.DEFAULT.withInitialDifficulty(0)),
        new Accu(AccuParameters.DEFAULT.withBounds(wide).withInitialAccuracy(NEARLY_ONE)),
        new Accu(AccuParameters.DEFAULT.withBounds(wide).withInitialAccuracy(Double.MIN_NORMAL)),
        new PopAccu(PopAccuParameters.DEFAULT.withBounds(wide).withInitialAccuracy(NEARLY_ONE)),
        new AccuCopy(AccuCopyParameters.DEFAULT.withBounds(wide).withInitialAccuracy(NEARLY_ONE)),
        new Depen(DepenParameters.DEFAULT.withError(1e-15)),
        new SimpleLca(SimpleLcaParameters.DEFAULT.withBounds(wide)),
        new GuessLca(GuessLcaParameters.DEFAULT.withBounds(wide)),
        new SlimFast(SlimFastParameters.DEFAULT.withInitialAccuracy(NEARLY_ONE)),
        new SlimFast(SlimFastParameters.DEFAULT.withInitialAccuracy(Double.MIN_NORMAL)),
        new SlimFast(SlimFastParameters.DEFAULT.withPenalty(1e-9)),
        new Dart(
            DartParameters.DEFAULT
                .withBounds(wide)
                .withQuality(new SourceQuality(NEARLY_ONE, 0.9))),
        new Dart(
            DartParameters.DEFAULT
                .withBounds(wide)
                .withQuality(new SourceQuality(0.8, Double.MIN_NORMAL))));
  }

  @ParameterizedTest
  @MethodSource("startingFromCertainty")
  void certaintyGivesNoNumberThatIsNotFinite(TruthDiscovery algorithm) {
    for (int seed = 1; seed <= 50; seed++) {
      ClaimTable table = World.random(seed).table();
      TruthResult result = TruthRunner.DEFAULT.withMostRounds(30).run(algorithm, table);
      for (int candidate = 0; candidate < table.candidates(); candidate++) {
        assertThat(result.belief(candidate)).as("seed %s", seed).isBetween(0.0, 1.0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, Double.NaN})
  void accuraciesCannotBeBoundedByCertainty(double bound) {
    assertThatThrownBy(() -> new AccuracyBounds(bound, 0.99))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("least is " + bound + "; give a number above 0 and below 1");
    assertThatThrownBy(() -> new AccuracyBounds(0.6, 0.5))
        .hasMessage("least is 0.6 and greatest is 0.5; give a least below greatest");
  }

  @Test
  void numbersFarApartOrHardlyApartKeepTheirOrder() {
    for (World world :
        List.of(
            World.of("a x -1e150", "b x 0", "c x 1", "d x 1e150"),
            World.of("a x 0", "b x 1e-300", "c x 1e-300", "d x 2e-300"))) {
      for (NumericLoss loss : NumericLoss.values()) {
        CrhParameters numbers = CrhParameters.DEFAULT.withReading(Layout.Reading.NUMBERS);
        TruthResult result =
            TruthRunner.DEFAULT
                .withMostRounds(30)
                .run(new Crh(numbers.withLoss(loss)), world.table());
        assertThat(result.estimate(0).orElseThrow()).isBetween(-1e150, 1e150);
      }
      TruthResult kernels = TruthRunner.DEFAULT.withMostRounds(30).run(new Kdem(), world.table());
      assertThat(kernels.estimate(0).orElseThrow()).isBetween(-1e150, 1e150);
      assertThat(kernels.best(0)).doesNotContain("-1e150", "1e150", "2e-300");
    }
  }

  @Test
  void onlyPlainDecimalsAreNumbers() {
    Crh mixed = new Crh(CrhParameters.DEFAULT.withReading(Layout.Reading.MIXED));
    ClaimTable table =
        World.of("a i -1.5e3", "a j 10d", "a k 0x1p3", "a l NaN", "a m 1e999", "a n .5").table();
    TruthResult result = TruthRunner.DEFAULT.run(mixed, table);
    assertThat(result.estimate(0)).hasValue(-1500);
    for (int label = 1; label < 5; label++) {
      assertThat(result.estimate(label)).as(table.item(label)).isEmpty();
    }
    assertThat(result.estimate(5)).hasValue(0.5);
  }
}
