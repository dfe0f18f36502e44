package io.github.entente.reconcile.verdict;

import static io.github.entente.reconcile.verdict.AnalyticConfidence.HIGH;
import static io.github.entente.reconcile.verdict.AnalyticConfidence.LOW;
import static io.github.entente.reconcile.verdict.AnalyticConfidence.MODERATE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How good the grounds of a probability are. */
class AnalyticConfidenceTest {
  @Test
  void manyWitnessesANarrowIntervalAndNoDisputeAreGoodGrounds() {
    assertThat(of(0.8, 0.95, 3, VerdictStatus.ACCEPTED)).isEqualTo(HIGH);
    assertThat(of(0.8, 0.96, 3, VerdictStatus.ACCEPTED)).isEqualTo(MODERATE);
    assertThat(of(0.8, 0.95, 2.9, VerdictStatus.ACCEPTED)).isEqualTo(MODERATE);
    assertThat(of(0.8, 0.95, 3, VerdictStatus.DISPUTED)).isEqualTo(MODERATE);
  }

  @Test
  void fewWitnessesOrAWideIntervalArePoorGroundsHoweverProbable() {
    assertThat(of(0.99, 0.999, 1.9, VerdictStatus.UNCONTESTED)).isEqualTo(LOW);
    assertThat(of(0.5, 0.91, 5, VerdictStatus.ACCEPTED)).isEqualTo(LOW);
    assertThat(of(0.5, 0.9, 5, VerdictStatus.ACCEPTED)).isEqualTo(MODERATE);
  }

  @Test
  void anIntervalKnowsItsWidthAndWhatLiesInIt() {
    Interval interval = new Interval(0.25, 0.75);
    assertThat(interval.width()).isEqualTo(0.5);
    assertThat(interval.contains(0.25)).isTrue();
    assertThat(interval.contains(0.75)).isTrue();
    assertThat(interval.contains(0.76)).isFalse();
  }

  private static AnalyticConfidence of(
      double low, double high, double witnesses, VerdictStatus status) {
    return AnalyticConfidence.of(new Assessment(new Interval(low, high), status, witnesses, 0));
  }
}
