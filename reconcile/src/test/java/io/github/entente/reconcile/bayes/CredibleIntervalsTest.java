package io.github.entente.reconcile.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CredibleIntervalsTest {
  private static final BetaDistribution TRUST = new BetaDistribution(6, 2);
  private static final Region FIRST = Region.of(0);

  @Test
  void ofALoneClaimIsTheIntervalOfItsWitness() {
    CredibleInterval interval = interval(List.of(claim(0)), TRUST);
    assertThat(interval.low()).isCloseTo(TRUST.quantile(0.05), within(0.005));
    assertThat(interval.median()).isCloseTo(TRUST.quantile(0.5), within(0.005));
    assertThat(interval.high()).isCloseTo(TRUST.quantile(0.95), within(0.005));
  }

  @Test
  void narrowsAsTrustBecomesKnown() {
    List<Evidence> evidence = List.of(claim(0), Evidence.claim(1, Region.of(1)));
    double last = 1;
    for (int experience : new int[] {1, 10, 100, 1000}) {
      CredibleInterval interval =
          interval(evidence, new BetaDistribution(6 * experience, 2 * experience));
      assertThat(interval.high() - interval.low()).isPositive().isLessThan(last);
      last = interval.high() - interval.low();
    }
    assertThat(last).isLessThan(0.1);
  }

  @Test
  void holdsForManyWitnessesWhoseDrawsMustNotMoveTogether() {
    List<Evidence> evidence = new ArrayList<>();
    for (int witness = 0; witness < 40; witness++) {
      evidence.add(Evidence.claim(witness, Region.of(witness % 2)));
    }
    CredibleInterval interval = interval(evidence, new BetaDistribution(60, 20));
    CredibleInterval finer =
        CredibleIntervals.of(
                model(evidence),
                witness -> new BetaDistribution(60, 20),
                Embassy.PLAIN.withDraws(4096),
                List.of(FIRST))
            .get(0);
    assertThat(interval.low()).isCloseTo(finer.low(), within(0.02));
    assertThat(interval.median()).isCloseTo(finer.median(), within(0.03));
    assertThat(interval.high()).isCloseTo(finer.high(), within(0.02));
    assertThat(finer.low() + finer.high()).isCloseTo(1, within(0.01));
  }

  @Test
  void isTheSameEveryTimeAndForEveryOrder() {
    CredibleInterval forwards = interval(List.of(claim(0), claim(3)), TRUST);
    CredibleInterval backwards = interval(List.of(claim(3), claim(0)), TRUST);
    assertThat(forwards).isEqualTo(backwards);
  }

  @Test
  void toleratesTrustAtTheEdgeOfCertainty() {
    CredibleInterval interval =
        interval(
            List.of(claim(0), Evidence.claim(1, Region.of(1))), new BetaDistribution(1e-3, 1e-3));
    assertThat(interval.low()).isBetween(0.0, interval.median());
    assertThat(interval.high()).isBetween(interval.median(), 1.0);
  }

  private static Evidence claim(int witness) {
    return Evidence.claim(witness, FIRST);
  }

  private static QuestionModel model(List<Evidence> evidence) {
    return QuestionModel.of(Space.uniform(11), evidence.stream().map(Group::independent).toList());
  }

  private static CredibleInterval interval(List<Evidence> evidence, BetaDistribution trust) {
    return CredibleIntervals.of(model(evidence), witness -> trust, Embassy.PLAIN, List.of(FIRST))
        .get(0);
  }
}
