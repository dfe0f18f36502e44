package io.github.entente.research.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RiskCoverageCurveTest {
  @Test
  void showsWhatEachThresholdWouldGive() {
    TopPredictions top = GivenTopPredictions.of(new double[] {0.5, 0.9, 0.7, 0.7}, 0, 1, 1, 0);
    assertThat(RiskCoverageCurve.of(top).points())
        .containsExactly(
            new RiskCoverageCurve.Point(0.9, 1, 0.25, 1),
            new RiskCoverageCurve.Point(0.7, 3, 0.75, 2.0 / 3),
            new RiskCoverageCurve.Point(0.5, 4, 1, 0.5));
    assertThat(RiskCoverageCurve.of(top).points())
        .extracting(RiskCoverageCurve.Point::risk)
        .containsExactly(0.0, 1 - 2.0 / 3, 0.5);
  }

  @Test
  void itemsThatAreNeverAnsweredKeepCoverageBelowOne() {
    GoldStandard<RightValue<String>> gold =
        GoldStandard.of(Map.of("a", RightValue.of("x"), "b", RightValue.of("x")));
    RiskCoverageCurve curve =
        RiskCoverageCurve.of(
            TopPredictions.of(gold, Map.of("a", Prediction.scores(ImmutableMap.of("x", 17.0)))));
    assertThat(curve.points()).containsExactly(new RiskCoverageCurve.Point(17, 1, 0.5, 1));
  }

  @Test
  void endsAtTheAccuracyOverAllAnsweredItems() {
    TopPredictions top = GivenTopPredictions.random(9, 1000, p -> p);
    RiskCoverageCurve curve = RiskCoverageCurve.of(top);
    assertThat(curve.points()).hasSize(1000);
    assertThat(curve.points().get(999).accuracy()).isEqualTo(Accuracy.of(top).expected());
    // Confidence is honest here, so the surer half is right in 3 of 4 cases.
    assertThat(curve.points().get(499).accuracy()).isBetween(0.68, 0.82);
  }

  @Test
  void isEmptyWithoutTopPredictions() {
    assertThat(RiskCoverageCurve.of(GivenTopPredictions.of(new double[0])).points()).isEmpty();
  }
}
