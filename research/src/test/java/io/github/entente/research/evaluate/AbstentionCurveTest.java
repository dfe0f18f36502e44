package io.github.entente.research.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AbstentionCurveTest {
  @Test
  void showsWhatEachThresholdWouldGive() {
    Picks picks = GivenPicks.of(new double[] {0.5, 0.9, 0.7, 0.7}, 0, 1, 1, 0);
    assertThat(AbstentionCurve.of(picks).points())
        .containsExactly(
            new AbstentionCurve.Point(0.9, 1, 0.25, 1),
            new AbstentionCurve.Point(0.7, 3, 0.75, 2.0 / 3),
            new AbstentionCurve.Point(0.5, 4, 1, 0.5));
  }

  @Test
  void itemsThatAreNeverAnsweredKeepCoverageBelowOne() {
    GoldStandard<OneOf<String>> gold =
        GoldStandard.of(Map.of("a", OneOf.of("x"), "b", OneOf.of("x")));
    AbstentionCurve curve =
        AbstentionCurve.of(
            Picks.of(gold, Map.of("a", Prediction.scores(ImmutableMap.of("x", 17.0)))));
    assertThat(curve.points()).containsExactly(new AbstentionCurve.Point(17, 1, 0.5, 1));
  }

  @Test
  void endsAtTheAccuracyOverAllAnsweredItems() {
    Picks picks = GivenPicks.random(9, 1000, p -> p);
    AbstentionCurve curve = AbstentionCurve.of(picks);
    assertThat(curve.points()).hasSize(1000);
    assertThat(curve.points().get(999).accuracy()).isEqualTo(Accuracy.of(picks).expected());
    // Confidence is honest here, so the surer half is right in 3 of 4 cases.
    assertThat(curve.points().get(499).accuracy()).isBetween(0.68, 0.82);
  }

  @Test
  void isEmptyWithoutPicks() {
    assertThat(AbstentionCurve.of(GivenPicks.of(new double[0])).points()).isEmpty();
  }
}
