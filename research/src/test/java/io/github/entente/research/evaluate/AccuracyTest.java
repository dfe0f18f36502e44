package io.github.entente.research.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccuracyTest {
  private static final GoldStandard<RightValue<String>> GOLD =
      GoldStandard.of(
          Map.of(
              "right", RightValue.of("x"),
              "wrong", RightValue.of("x"),
              "tied", RightValue.of("x"),
              "impossible", RightValue.of("x"),
              "unanswered", RightValue.of("x"),
              "missing", RightValue.of("x")));

  private static final Map<String, Prediction<String>> PREDICTIONS =
      Map.of(
          "right", Prediction.distribution(ImmutableMap.of("x", 0.8, "y", 0.2)),
          "wrong", Prediction.distribution(ImmutableMap.of("x", 0.2, "y", 0.8)),
          "tied", Prediction.distribution(ImmutableMap.of("y", 0.3, "x", 0.3, "z", 0.3)),
          "impossible", Prediction.distribution(ImmutableMap.of("y", 0.5)),
          "unanswered", Prediction.none(),
          "without gold", Prediction.distribution(ImmutableMap.of("x", 1.0)));

  @Test
  void countsWhatCouldBeAnsweredAndWhatWas() {
    assertThat(TopPredictions.of(GOLD, PREDICTIONS).counts()).isEqualTo(new Counts(6, 4, 3));
    assertThat(TopPredictions.of(GOLD, PREDICTIONS).counts().notAnswered()).isEqualTo(2);
  }

  @Test
  void isTheShareOfRightTopPredictionsAmongTheAnsweredItems() {
    Accuracy accuracy = Accuracy.of(TopPredictions.of(GOLD, PREDICTIONS));
    assertThat(accuracy.firstOfEquals()).isEqualTo(1.0 / 4);
    // one right, one of three equals right, two wrong
    assertThat(accuracy.expected()).isCloseTo((1 + 1.0 / 3) / 4, within(1e-15));
    assertThat(accuracy.tied()).isEqualTo(1);
  }

  @Test
  void listsTheTopPredictionsInTheOrderOfTheirItems() {
    assertThat(TopPredictions.of(GOLD, PREDICTIONS).answered())
        .containsExactly(
            new TopPrediction("impossible", 0.5, false, 0, 1),
            new TopPrediction("right", 0.8, true, 1, 1),
            new TopPrediction("tied", 0.3, false, 1.0 / 3, 3),
            new TopPrediction("wrong", 0.8, false, 0, 1));
  }

  @Test
  void isNotANumberIfNothingIsAnswered() {
    TopPredictions none = TopPredictions.of(GOLD, Map.<String, Prediction<String>>of());
    assertThat(Accuracy.of(none).expected()).isNaN();
    assertThat(Accuracy.of(none).firstOfEquals()).isNaN();
    assertThat(none.hits().mean()).isNaN();
    assertThat(none.counts()).isEqualTo(new Counts(6, 0, 0));
  }

  @Test
  void confidencesAreAsWeakAsTheWeakestPrediction() {
    GoldStandard<RightValue<String>> gold =
        GoldStandard.of(Map.of("a", RightValue.of("x"), "b", RightValue.of("x")));
    Prediction<String> scored = Prediction.scores(ImmutableMap.of("x", 0.5));
    Prediction<String> probable = Prediction.distribution(ImmutableMap.of("x", 0.5));
    assertThat(TopPredictions.of(gold, Map.of("a", scored, "b", probable)).kind())
        .isEqualTo(WeightKind.SCORES);
    assertThat(TopPredictions.of(gold, Map.of("a", probable, "c", scored)).kind())
        .isEqualTo(WeightKind.DISTRIBUTION);
  }

  @Test
  void aTopPredictionIsNeededForEachAnsweredItem() {
    assertThatThrownBy(
            () -> new TopPredictions(ImmutableList.of(), new Counts(2, 1, 0), WeightKind.SCORES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 top predictions for 1 answered items");
  }

  @Test
  void aLessSpecificValueIsRightInGeneral() {
    RightPaths<String> minneapolis = RightPaths.of(List.of("Minneapolis", "Minnesota", "USA"));
    GoldStandard<RightPaths<String>> gold =
        GoldStandard.of(
            Maps.asMap(
                Set.of("city", "state", "state too", "country", "other"), item -> minneapolis));
    Map<String, Prediction<String>> predictions =
        Map.of(
            "city", Prediction.answer("Minneapolis"),
            // the city itself is not a candidate, so the state is the best there is
            "state", Prediction.marginals(ImmutableMap.of("Minnesota", 0.7, "USA", 0.6)),
            "state too", Prediction.marginals(ImmutableMap.of("Minnesota", 0.7, "USA", 0.6)),
            "country", Prediction.marginals(ImmutableMap.of("Minnesota", 0.6, "USA", 0.7)),
            "other", Prediction.answer("Chicago"));
    HierarchicalAccuracy accuracy = HierarchicalAccuracy.of(gold, predictions);
    // only the city; also the two states; also the country
    assertThat(accuracy.exact().expected()).isEqualTo(0.2);
    assertThat(accuracy.mostSpecificCandidate().expected()).isEqualTo(0.6);
    assertThat(accuracy.generalised().expected()).isEqualTo(0.8);
    assertThat(accuracy.exact().counts().answerable()).isEqualTo(1);
    assertThat(accuracy.generalised().counts().answerable()).isEqualTo(4);
  }
}
