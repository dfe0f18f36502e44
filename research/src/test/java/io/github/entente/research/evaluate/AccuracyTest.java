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
  private static final GoldStandard<OneOf<String>> GOLD =
      GoldStandard.of(
          Map.of(
              "right", OneOf.of("x"),
              "wrong", OneOf.of("x"),
              "tied", OneOf.of("x"),
              "impossible", OneOf.of("x"),
              "abstained", OneOf.of("x"),
              "missing", OneOf.of("x")));

  private static final Map<String, Prediction<String>> PREDICTIONS =
      Map.of(
          "right", Prediction.distribution(ImmutableMap.of("x", 0.8, "y", 0.2)),
          "wrong", Prediction.distribution(ImmutableMap.of("x", 0.2, "y", 0.8)),
          "tied", Prediction.distribution(ImmutableMap.of("y", 0.3, "x", 0.3, "z", 0.3)),
          "impossible", Prediction.distribution(ImmutableMap.of("y", 0.5)),
          "abstained", Prediction.abstention(),
          "without gold", Prediction.distribution(ImmutableMap.of("x", 1.0)));

  @Test
  void countsWhatCouldBeAnsweredAndWhatWas() {
    assertThat(Picks.of(GOLD, PREDICTIONS).counts()).isEqualTo(new Counts(6, 4, 3));
    assertThat(Picks.of(GOLD, PREDICTIONS).counts().notAnswered()).isEqualTo(2);
  }

  @Test
  void isTheShareOfRightPicksAmongTheAnsweredItems() {
    Accuracy accuracy = Accuracy.of(Picks.of(GOLD, PREDICTIONS));
    assertThat(accuracy.firstOfEquals()).isEqualTo(1.0 / 4);
    // one right, one of three equals right, two wrong
    assertThat(accuracy.expected()).isCloseTo((1 + 1.0 / 3) / 4, within(1e-15));
    assertThat(accuracy.tied()).isEqualTo(1);
  }

  @Test
  void listsThePicksInTheOrderOfTheirItems() {
    assertThat(Picks.of(GOLD, PREDICTIONS).answered())
        .containsExactly(
            new Pick("impossible", 0.5, false, 0, 1),
            new Pick("right", 0.8, true, 1, 1),
            new Pick("tied", 0.3, false, 1.0 / 3, 3),
            new Pick("wrong", 0.8, false, 0, 1));
  }

  @Test
  void isNotANumberIfNothingIsAnswered() {
    Picks none = Picks.of(GOLD, Map.<String, Prediction<String>>of());
    assertThat(Accuracy.of(none).expected()).isNaN();
    assertThat(Accuracy.of(none).firstOfEquals()).isNaN();
    assertThat(none.hits().mean()).isNaN();
    assertThat(none.counts()).isEqualTo(new Counts(6, 0, 0));
  }

  @Test
  void confidencesAreAsWeakAsTheWeakestPrediction() {
    GoldStandard<OneOf<String>> gold =
        GoldStandard.of(Map.of("a", OneOf.of("x"), "b", OneOf.of("x")));
    Prediction<String> scored = Prediction.scores(ImmutableMap.of("x", 0.5));
    Prediction<String> probable = Prediction.distribution(ImmutableMap.of("x", 0.5));
    assertThat(Picks.of(gold, Map.of("a", scored, "b", probable)).kind())
        .isEqualTo(WeightKind.SCORES);
    assertThat(Picks.of(gold, Map.of("a", probable, "c", scored)).kind())
        .isEqualTo(WeightKind.DISTRIBUTION);
  }

  @Test
  void aPickIsNeededForEachAnsweredItem() {
    assertThatThrownBy(() -> new Picks(ImmutableList.of(), new Counts(2, 1, 0), WeightKind.SCORES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 picks for 1 answered items");
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
