package io.github.entente.research.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import org.junit.jupiter.api.Test;

class KdemTest {
  /** By hand: median 2, h = 2, so that neighbours have the kernel e^(-1/2), the ends e^(-2). */
  @Test
  void threeNumbersInARow() {
    TruthResult result =
        TruthRunner.DEFAULT
            .withMostRounds(1)
            .run(new Kdem(), World.of("a x 0", "b x 2", "c x 4").table());
    double end = (1 + Math.exp(-0.5) + Math.exp(-2)) / 3;
    double middle = (1 + 2 * Math.exp(-0.5)) / 3;
    assertThat(result.belief("x", "0")).isCloseTo(end, within(1e-15));
    assertThat(result.belief("x", "2")).isCloseTo(middle, within(1e-15));
    assertThat(result.estimate(0).orElseThrow()).isCloseTo(2, within(1e-12));
    double mean = (2 * end + middle) / 3;
    double endDistance = 1 - 2 * end + mean;
    double middleDistance = 1 - 2 * middle + mean;
    double all = 2 * endDistance + middleDistance;
    assertThat(result.trust("a")).isCloseTo(-Math.log(endDistance / all), within(1e-7));
    assertThat(result.trust("b")).isCloseTo(-Math.log(middleDistance / all), within(1e-7));
  }

  @Test
  void keepsBothCampsWhereAMeanFallsBetweenThem() {
    World camps =
        World.of("a x 1", "b x 1.1", "c x 0.9", "d x 1.2", "e x 5", "f x 5.1", "g x 4.9", "h x 3");
    Kdem narrow = new Kdem(new KdemParameters(0.3));
    TruthResult result = TruthRunner.DEFAULT.run(narrow, camps.table());
    assertThat(result.estimate(0).orElseThrow()).isBetween(0.9, 1.2);
    assertThat(result.belief("x", "5")).isGreaterThan(3 * result.belief("x", "3"));
    TruthResult gauss = TruthRunner.DEFAULT.run(new Gtm(), camps.table());
    assertThat(gauss.estimate(0).orElseThrow()).isBetween(2.0, 4.0);
  }

  @Test
  void aFaultyInstrumentDoesNotDrag() {
    World measured =
        World.of(
            "A x 100", "B x 102", "C x 98", "D x 150", "A y 10", "B y 10.5", "C y 9.5", "D y 30");
    TruthResult result = TruthRunner.DEFAULT.run(new Kdem(), measured.table());
    assertThat(result.converged()).isTrue();
    assertThat(result.estimate(0).orElseThrow()).isCloseTo(100, within(0.5));
    assertThat(result.estimate(1).orElseThrow()).isCloseTo(10, within(0.2));
    assertThat(result.trust("D")).isLessThan(result.trust("B"));
  }

  @Test
  void numbersThatMostAgreeOnShareNothingWithOthers() {
    TruthResult result =
        TruthRunner.DEFAULT.run(
            new Kdem(), World.of("a x 1", "b x 1", "c x 1", "d x 1.0001").table());
    assertThat(result.best(0)).containsExactly("1");
    assertThat(result.estimate(0)).hasValue(1);
    assertThat(result.belief("x", "1") + result.belief("x", "1.0001")).isCloseTo(1, within(1e-12));
  }

  @Test
  void rejectsABandwidthThatIsNotAboveZero() {
    assertThatThrownBy(() -> new KdemParameters(0))
        .hasMessage("bandwidth is 0.0; give a finite number above 0");
  }
}
