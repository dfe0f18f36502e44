package io.github.entente.research.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.research.evaluate.Prediction.Candidate;
import org.junit.jupiter.api.Test;

class PredictionTest {
  @Test
  void theMostProbableCandidateComesFirstAndEqualOnesStayAsGiven() {
    Prediction<String> prediction =
        Prediction.distribution(ImmutableMap.of("c", 0.1, "b", 0.4, "a", 0.4));
    assertThat(prediction.candidates()).extracting(Candidate::value).containsExactly("b", "a", "c");
    assertThat(prediction.topCandidates()).extracting(Candidate::value).containsExactly("b", "a");
  }

  @Test
  void zeroAndNegativeZeroAreATie() {
    assertThat(Prediction.scores(ImmutableMap.of("a", -0.0, "b", 0.0)).topCandidates())
        .extracting(Candidate::value)
        .containsExactly("a", "b");
  }

  @Test
  void aPredictionWithoutCandidatesDoesNotAnswer() {
    assertThat(Prediction.none().isUnanswered()).isTrue();
    assertThat(Prediction.none().topCandidates()).isEmpty();
    assertThat(Prediction.distribution(ImmutableMap.of()).isUnanswered()).isTrue();
    assertThat(Prediction.answer("a").isUnanswered()).isFalse();
  }

  @Test
  void aDistributionMayLeaveProbabilityForOthersButNotExceedOne() {
    assertThat(Prediction.distribution(ImmutableMap.of("a", 0.3, "b", 0.3)).candidates())
        .hasSize(2);
    assertThatThrownBy(() -> Prediction.distribution(ImmutableMap.of("a", 0.75, "b", 0.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the probabilities sum to 1.25; give at most 1, or use marginals if several values can"
                + " be right together");
    assertThat(Prediction.marginals(ImmutableMap.of("a", 0.75, "b", 0.5)).candidates()).hasSize(2);
  }

  @Test
  void whatIsNoProbabilityIsAScoreOrNothing() {
    assertThatThrownBy(() -> Prediction.marginals(ImmutableMap.of("a", 1.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the probability of a is 1.5");
    assertThat(Prediction.scores(ImmutableMap.of("a", 1.5)).candidates()).hasSize(1);
    assertThatThrownBy(() -> Prediction.scores(ImmutableMap.of("a", Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the weight of a is NaN");
  }

  @Test
  void aCandidateIsListedOnce() {
    Candidate<String> candidate = new Candidate<>("a", 0.5);
    assertThatThrownBy(
            () -> new Prediction<>(ImmutableList.of(candidate, candidate), WeightKind.DISTRIBUTION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the value a is listed twice");
  }
}
