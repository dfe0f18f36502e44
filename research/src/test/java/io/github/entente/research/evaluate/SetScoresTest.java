package io.github.entente.research.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetScoresTest {
  private static final GoldStandard<RightSet<String>> GOLD =
      GoldStandard.of(
          Map.of(
              "a", RightSet.of(Set.of("1", "2", "3", "4")),
              "b", RightSet.of(Set.of("5")),
              "c", RightSet.of(Set.of("6"))));

  @Test
  void countsEveryMemberTheSameOrEveryItemTheSame() {
    SetScores scores =
        SetScores.of(
            GOLD,
            Map.of(
                // 2 hits of 3 predicted and 4 right: precision 2/3, recall 1/2, F1 4/7
                "a", Prediction.answer(ImmutableSet.of("1", "2", "x")),
                // 1 hit of 1 and 1
                "b", Prediction.answer(ImmutableSet.of("5"))));
    // sums: 3 hits, 4 predicted, 5 right
    assertThat(scores.micro()).isEqualTo(new PrecisionRecall(3.0 / 4, 3.0 / 5, 6.0 / 9));
    assertThat(scores.macro().precision()).isCloseTo((2.0 / 3 + 1) / 2, within(1e-15));
    assertThat(scores.macro().recall()).isCloseTo((0.5 + 1) / 2, within(1e-15));
    assertThat(scores.macro().f1()).isCloseTo((4.0 / 7 + 1) / 2, within(1e-15));
    assertThat(scores.exact()).isEqualTo(0.5);
    assertThat(scores.counts()).isEqualTo(new Counts(3, 2, 1));
  }

  @Test
  void predictingNothingIsPerfectOnlyWhereNothingIsRight() {
    GoldStandard<RightSet<String>> gold =
        GoldStandard.of(Map.of("none", RightSet.of(Set.of()), "some", RightSet.of(Set.of("1"))));
    Prediction<ImmutableSet<String>> nothing = Prediction.answer(ImmutableSet.of());
    assertThat(SetScores.of(gold, Map.of("none", nothing)).macro())
        .isEqualTo(new PrecisionRecall(1, 1, 1));
    assertThat(SetScores.of(gold, Map.of("some", nothing)).macro())
        .isEqualTo(new PrecisionRecall(0, 0, 0));
    assertThat(SetScores.of(gold, Map.of("none", Prediction.answer(ImmutableSet.of("1")))).micro())
        .isEqualTo(new PrecisionRecall(0, 0, 0));
  }

  @Test
  void areNotNumbersIfNothingIsAnswered() {
    SetScores scores = SetScores.of(GOLD, Map.<String, Prediction<ImmutableSet<String>>>of());
    assertThat(scores.micro().f1()).isNaN();
    assertThat(scores.macro().f1()).isNaN();
    assertThat(scores.exact()).isNaN();
  }
}
