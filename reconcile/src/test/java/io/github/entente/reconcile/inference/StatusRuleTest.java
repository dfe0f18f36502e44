package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.policy.StatusPolicy;
import io.github.entente.reconcile.verdict.VerdictStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a verdict amounts to, number by number. */
class StatusRuleTest {
  private static final StatusRule RULE = new StatusRule(StatusPolicy.DEFAULT);

  @ParameterizedTest
  @CsvSource({
    // P, rival, low, behind, disinterested, against, perhaps, compatible
    "0.9, 0, 0.7, 2, 2, 0, 0, 2, ACCEPTED",
    "0.9, 0, 0.7, 1.7, 1.7, 0, 0, 1.7, ACCEPTED",
    "0.9, 0, 0.7, 1.6, 1.6, 0, 0, 1.6, UNCONTESTED",
    "0.9, 0, 0.7, 2, 1.6, 0, 0, 2, UNCONTESTED",
    "0.79, 0, 0.7, 2, 2, 0, 0, 2, UNCONTESTED",
    "0.9, 0, 0.5, 2, 2, 0, 0, 2, UNCONTESTED",
    // nobody contradicts, and it is not probable or nobody says it
    "0.54, 0, 0.3, 1, 1, 0, 0, 1, INSUFFICIENT",
    "0.9, 0, 0.7, 0, 0, 0, 0, 0, INSUFFICIENT",
    "0.55, 0, 0.3, 1, 1, 0, 0, 1, UNCONTESTED",
    // one of four is .25, of three .33, of two and a half .4
    "0.95, 0.01, 0.7, 3, 3, 1, 0, 3, ACCEPTED",
    "0.95, 0.01, 0.7, 2, 2, 1, 0, 2, LEANING",
    "0.95, 0.01, 0.7, 1.5, 1.5, 1, 0, 1.5, DISPUTED",
    "0.95, 0.01, 0.7, 1.5, 1.5, 1, 0, 3, LEANING",
    // a rival within ten decibans, an interval that reaches one half, a probability below .55
    "0.9, 0.091, 0.7, 3, 3, 1, 0, 3, DISPUTED",
    "0.9, 0.089, 0.7, 3, 3, 1, 0, 3, ACCEPTED",
    "0.9, 0.01, 0.5, 3, 3, 1, 0, 3, DISPUTED",
    "0.54, 0.01, 0.51, 3, 3, 1, 0, 3, DISPUTED",
    // readings contradict where somebody says the answer, and only there
    "0.9, 0.01, 0.6, 1, 1, 0, 1, 1, DISPUTED",
    "0.9, 0.01, 0.6, 3, 3, 0, 1, 3, ACCEPTED",
    "0.5, 0.5, 0.2, 0, 0, 0, 1, 0, INSUFFICIENT"
  })
  void isWhatTheThresholdsSay(
      double probability,
      double rival,
      double low,
      double behind,
      double disinterested,
      double excluding,
      double perhaps,
      double compatible,
      VerdictStatus expected) {
    assertThat(
            RULE.of(
                probability,
                rival,
                low,
                new Witnesses.Stand(behind, disinterested, excluding, perhaps, compatible)))
        .isEqualTo(expected);
  }
}
