package io.github.entente.research.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
  private static final Bootstrap QUICK = Bootstrap.seeded(7).withResamples(200);

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 20);
  }

  @Test
  void binsHoldEquallyManyTopPredictions() {
    TopPredictions top = GivenTopPredictions.of(new double[] {0.9, 0.2, 0.6, 0.4}, 1, 0, 0, 1);
    assertThat(ReliabilityTable.of(top, 2).bins())
        .containsExactly(
            new ReliabilityBin(0.2, 0.4, 2, (0.2 + 0.4) / 2, 0.5),
            new ReliabilityBin(0.6, 0.9, 2, (0.6 + 0.9) / 2, 0.5));
  }

  @Test
  void errorIsTheMeanGapOfTheBins() {
    TopPredictions top = GivenTopPredictions.of(new double[] {0.9, 0.2, 0.6, 0.4}, 1, 0, 0, 1);
    // gaps |.3 - .5| and |.75 - .5|
    assertThat(CalibrationError.of(top, 2, QUICK).error()).isCloseTo(0.225, within(1e-15));
    assertThat(ReliabilityTable.of(top, 2).bins().get(0).overconfidence())
        .isCloseTo(-0.2, within(1e-15));
  }

  @Test
  void topPredictionsOfOneConfidenceShareABin() {
    TopPredictions top =
        GivenTopPredictions.of(new double[] {0.5, 0.5, 0.5, 0.5, 0.9}, 1, 0, 1, 0, 1);
    assertThat(ReliabilityTable.of(top, 10).bins())
        .containsExactly(
            new ReliabilityBin(0.5, 0.5, 4, 0.5, 0.5), new ReliabilityBin(0.9, 0.9, 1, 0.9, 1));
    assertThat(CalibrationError.of(top, 10, QUICK).error()).isCloseTo(0.02, within(1e-15));
  }

  @Test
  void binsAfterALargeOneHoldNoMoreAndNoLessThanTheirShare() {
    double[] confidences = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.6, 0.7, 0.8, 0.9};
    TopPredictions top = GivenTopPredictions.of(confidences, new double[10]);
    assertThat(ReliabilityTable.of(top, 5).bins())
        .extracting(ReliabilityBin::count)
        .containsExactly(6, 2, 2);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void binsCoverAllTopPredictionsAndDifferInSizeByLessThanTwoWithoutTies(int seed) {
    int n = 37 + seed;
    TopPredictions top = GivenTopPredictions.random(seed, n, p -> p);
    ImmutableList<ReliabilityBin> bins = ReliabilityTable.of(top, 10).bins();
    assertThat(bins).hasSize(10);
    assertThat(bins.stream().mapToInt(ReliabilityBin::count).sum()).isEqualTo(n);
    assertThat(bins).allMatch(bin -> bin.count() == n / 10 || bin.count() == n / 10 + 1);
  }

  @Test
  void errorOfACalibratedMethodVanishesAsItemsGrowAndIsWhatChanceExplains() {
    double last = 1;
    for (int n : new int[] {100, 1_600, 25_600, 409_600}) {
      CalibrationError error =
          CalibrationError.of(
              GivenTopPredictions.random(3, n, p -> p), 10, Bootstrap.seeded(1).withResamples(20));
      assertThat(error.error()).as("n = %s", n).isLessThan(last).isLessThan(2 * error.noise());
      last = error.error();
    }
    // Ten bins with standard errors of at most .5 / sqrt(40960)
    assertThat(last).isLessThan(0.0025);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.2, 0.4})
  void errorOfAnOverconfidentMethodIsItsOverconfidence(double lie) {
    CalibrationError error =
        CalibrationError.of(GivenTopPredictions.random(5, 20_000, p -> (1 - lie) * p), 10, QUICK);
    // The mean confidence is 1/2.
    assertThat(error.error()).isCloseTo(lie / 2, within(0.01));
    assertThat(error.interval().contains(lie / 2)).isTrue();
    assertThat(error.noise()).isLessThan(0.02);
  }

  @Test
  void intervalCoversTheTrueErrorAboutAsOftenAsItSays() {
    // 190 of 200 by name; the interval is only approximate.
    assertThat(covered(p -> p, 0)).isBetween(185, 200);
    assertThat(covered(p -> p * 0.9, 0.05)).isBetween(160, 200);
    assertThat(covered(p -> p * 0.7, 0.15)).isBetween(170, 200);
  }

  private static int covered(DoubleUnaryOperator accuracyAt, double truth) {
    int covered = 0;
    for (int seed = 1; seed <= 200; seed++) {
      TopPredictions top = GivenTopPredictions.random(seed, 300, accuracyAt);
      Bootstrap bootstrap = Bootstrap.seeded(seed).withResamples(100);
      if (CalibrationError.of(top, 10, bootstrap).interval().contains(truth)) {
        covered++;
      }
    }
    return covered;
  }

  @Test
  void anErrorThatChanceExplainsIsNoEvidenceOfMiscalibration() {
    CalibrationError honest =
        CalibrationError.of(GivenTopPredictions.random(2, 200, p -> p), 10, QUICK);
    assertThat(honest.error()).isGreaterThan(0.03);
    assertThat(honest.interval().low()).isZero();
    CalibrationError boastful =
        CalibrationError.of(GivenTopPredictions.random(2, 200, p -> p / 2), 10, QUICK);
    assertThat(boastful.interval().low()).isGreaterThan(0.1);
  }

  @Test
  void sameSeedGivesTheSameIntervalAndAnotherSeedAnother() {
    TopPredictions top = GivenTopPredictions.random(1, 500, p -> p);
    assertThat(CalibrationError.of(top, 10, QUICK)).isEqualTo(CalibrationError.of(top, 10, QUICK));
    assertThat(CalibrationError.of(top, 10, QUICK).interval())
        .isNotEqualTo(
            CalibrationError.of(top, 10, Bootstrap.seeded(8).withResamples(200)).interval());
  }

  @Test
  void rankingScoresCannotBeCalibrated() {
    TopPredictions top =
        TopPredictions.of(
            GoldStandard.of(Map.of("q", RightValue.of("x"))), Map.of("q", Prediction.answer("x")));
    assertThatThrownBy(() -> CalibrationError.of(top, 10, QUICK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the expected calibration error needs probabilities");
    assertThatThrownBy(() -> ReliabilityTable.of(top, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a reliability table needs probabilities");
  }

  @Test
  void isNotANumberWithoutTopPredictions() {
    TopPredictions none = GivenTopPredictions.of(new double[0]);
    assertThat(CalibrationError.of(none, 10, QUICK).error()).isNaN();
    assertThat(CalibrationError.of(none, 10, QUICK).interval().low()).isNaN();
    assertThat(ReliabilityTable.of(none, 10).bins()).isEmpty();
  }

  @Test
  void needsABin() {
    assertThatThrownBy(() -> ReliabilityTable.of(GivenTopPredictions.of(new double[0]), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bins is 0");
  }
}
