package io.github.entente.research.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProbabilityScoresTest {
  private static final GoldStandard<RightValue<String>> GOLD =
      GoldStandard.of(Map.of("q", RightValue.of("x")));

  private static double brier(ImmutableMap<String, Double> probabilities) {
    return BrierScore.of(GOLD, Map.of("q", Prediction.distribution(probabilities))).mean();
  }

  private static double logLoss(ImmutableMap<String, Double> probabilities) {
    return LogLoss.of(GOLD, Map.of("q", Prediction.distribution(probabilities))).mean();
  }

  @Test
  void brierSumsTheSquaredMissesOfAllClasses() {
    // (.7 - 1)^2 + .2^2, and .1 that none is right, squared
    assertThat(brier(ImmutableMap.of("x", 0.7, "y", 0.2))).isCloseTo(0.14, within(1e-15));
  }

  @Test
  void brierGoesFromZeroToTwo() {
    assertThat(brier(ImmutableMap.of("x", 1.0, "y", 0.0))).isZero();
    assertThat(brier(ImmutableMap.of("x", 0.0, "y", 1.0))).isEqualTo(2);
  }

  @Test
  void noneOfTheCandidatesIsRightIfTheRightValueIsNotAmongThem() {
    // (.4 - 1)^2 + .5^2 + .1^2
    assertThat(brier(ImmutableMap.of("y", 0.5, "z", 0.1))).isCloseTo(0.62, within(1e-15));
    assertThat(logLoss(ImmutableMap.of("y", 0.5, "z", 0.1)))
        .isCloseTo(-Math.log(0.4), within(1e-15));
  }

  @Test
  void valuesThatAreRightTogetherAreOneClass() {
    GoldStandard<RightValue<String>> both =
        GoldStandard.of(Map.of("q", new RightValue<>(ImmutableSet.of("x", "X"))));
    Map<String, Prediction<String>> split =
        Map.of("q", Prediction.distribution(ImmutableMap.of("x", 0.5, "X", 0.25, "y", 0.25)));
    assertThat(BrierScore.of(both, split).mean()).isCloseTo(2 * 0.0625, within(1e-15));
    assertThat(LogLoss.of(both, split).mean()).isCloseTo(-Math.log(0.75), within(1e-15));
  }

  @Test
  void logLossIsLimitedAtOneInAMillion() {
    assertThat(logLoss(ImmutableMap.of("x", 0.25, "y", 0.75)))
        .isCloseTo(Math.log(4), within(1e-15));
    assertThat(logLoss(ImmutableMap.of("x", 1.0))).isZero();
    assertThat(logLoss(ImmutableMap.of("y", 1.0))).isCloseTo(13.815510557964274, within(1e-12));
  }

  @Test
  void wholeDistributionsAreScoredOnlyIfThereAreAny() {
    Map<String, Prediction<String>> marginal =
        Map.of("q", Prediction.marginals(ImmutableMap.of("x", 0.9, "y", 0.8)));
    assertThatThrownBy(() -> BrierScore.of(GOLD, marginal))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the Brier score needs a distribution for q, which has MARGINALS");
    assertThatThrownBy(() -> LogLoss.of(GOLD, marginal))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the log loss needs a distribution for q");
  }

  @Test
  void topPredictionsOfMarginalsCanBeScored() {
    Map<String, Prediction<String>> marginal =
        Map.of("q", Prediction.marginals(ImmutableMap.of("x", 0.9, "y", 0.8)));
    assertThat(BrierScore.ofTopPredictions(TopPredictions.of(GOLD, marginal)).mean())
        .isCloseTo(0.01, within(1e-15));
    Map<String, Prediction<String>> tied =
        Map.of("q", Prediction.marginals(ImmutableMap.of("y", 0.8, "x", 0.8)));
    // a random choice is right one time in two
    assertThat(BrierScore.ofTopPredictions(TopPredictions.of(GOLD, tied)).mean())
        .isCloseTo((0.04 + 0.64) / 2, within(1e-15));
  }

  @Test
  void scoresHaveNoProbabilityToScore() {
    TopPredictions top = TopPredictions.of(GOLD, Map.of("q", Prediction.answer("x")));
    assertThatThrownBy(() -> BrierScore.ofTopPredictions(top))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the Brier score needs probabilities");
  }
}
