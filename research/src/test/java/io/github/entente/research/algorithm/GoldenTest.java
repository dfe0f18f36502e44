package io.github.entente.research.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.StoppingRule;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published or independently computed numbers on two small examples. */
@NullUnmarked // maps of names that are all there
class GoldenTest {
  /** Three things measured by four instruments, of which D is faulty. */
  private static final World MEASURED =
      World.of(
          "A e1 100",
          "B e1 102",
          "C e1 98",
          "D e1 150",
          "A e2 10",
          "B e2 10.5",
          "C e2 9.5",
          "D e2 30",
          "A e3 55",
          "B e3 54",
          "C e3 70");

  private static final CrhParameters NUMBERS =
      CrhParameters.DEFAULT.withReading(Layout.Reading.NUMBERS);
  private static final TruthRunner TWENTY = TruthRunner.DEFAULT.withMostRounds(20);

  /** Expected values: the tests of the public Python package "truthdiscovery". */
  @Test
  void sumsOfThreeSources() {
    TruthResult result = TruthRunner.DEFAULT.run(new Sums(), World.THREE_SOURCES.table());
    assertTrust(result, 1e-6, 1, 0.532089, 0.347296);
    assertThat(result.belief("x", "one")).isCloseTo(1, within(1e-6));
    assertThat(result.belief("y", "nine")).isCloseTo(0.652704, within(1e-6));
    assertThat(result.belief("y", "eight")).isCloseTo(0.347296, within(1e-6));
    assertThat(result.belief("z", "seven")).isCloseTo(0.879385, within(1e-6));
    assertThat(result.converged()).isTrue();
  }

  /** Expected values here and below: computed from the equations by a separate program. */
  @Test
  void averageLogOfThreeSources() {
    TruthResult result = TruthRunner.DEFAULT.run(new AverageLog(), World.THREE_SOURCES.table());
    assertTrust(result, 5e-5, 1, 0.5657, 0);
    assertThat(result.belief("z", "seven")).isCloseTo(0.6387, within(5e-5));
  }

  @Test
  void sumsOfFiveSources() {
    assertTrust(
        TruthRunner.DEFAULT.run(new Sums(), World.DONG.table()),
        5e-5,
        0.6128,
        0.4617,
        1,
        1,
        0.8867);
  }

  @Test
  void investmentsOfFiveSourcesAfterTwentyRounds() {
    assertTrust(
        TWENTY.run(new Investment(), World.DONG.table()), 5e-5, 0.0153, 0.0010, 1, 1, 0.4339);
    assertTrust(
        TruthRunner.DEFAULT.withMostRounds(10).run(new PooledInvestment(), World.DONG.table()),
        5e-5,
        0.0065,
        0.0002,
        1,
        1,
        0.2674);
  }

  @Test
  void truthFinderOfFiveSourcesAsThePaperStopsIt() {
    TruthRunner cosine =
        TruthRunner.DEFAULT.withStoppingRule(StoppingRule.TRUST_COSINE).withTolerance(1e-5);
    TruthResult plain = cosine.run(new TruthFinder(), World.DONG.table());
    assertTrust(plain, 5e-5, 0.7529, 0.6986, 0.8728, 0.8728, 0.8300);
    assertThat(plain.rounds()).isEqualTo(4);
    TruthFinder contrary =
        new TruthFinder(TruthFinderParameters.DEFAULT.withSimilarity((item, from, to) -> 0));
    TruthResult contradicting = cosine.run(contrary, World.DONG.table());
    assertTrust(contradicting, 5e-5, 0.6506, 0.5812, 0.8163, 0.8163, 0.7619);
    assertThat(contradicting.rounds()).isEqualTo(3);
  }

  @Test
  void popAccuOfFiveSources() {
    assertTrust(
        TruthRunner.DEFAULT.run(new PopAccu(), World.DONG.table()),
        5e-5,
        0.3999,
        0.2000,
        0.99,
        0.99,
        0.80);
  }

  @Test
  void accuWithoutCopyingOfFiveSources() {
    AccuParameters five = AccuParameters.DEFAULT.withFalseValues(5).withInitialAccuracy(0.5);
    assertTrust(
        TruthRunner.DEFAULT.run(new Accu(five), World.DONG.table()),
        5e-3,
        0.40,
        0.20,
        0.99,
        0.99,
        0.80);
  }

  /**
   * The last three numbers are also those that Dong and Srivastava quote for this example, WWW
   * 2013.
   */
  @Test
  void copyDetectionFindsAllTruthsOfFiveSources() {
    AccuCopy accuCopy = new AccuCopy(AccuCopyParameters.EXAMPLE);
    assertThat(right(TruthRunner.DEFAULT.withMostRounds(3).run(accuCopy, World.DONG.table())))
        .isEqualTo(4);
    assertThat(right(TruthRunner.DEFAULT.withMostRounds(4).run(accuCopy, World.DONG.table())))
        .isEqualTo(5);
    assertTrust(
        TruthRunner.DEFAULT.withMostRounds(11).run(accuCopy, World.DONG.table()),
        5e-3,
        0.97,
        0.61,
        0.40,
        0.40,
        0.21);
    TruthResult settled = TruthRunner.DEFAULT.run(accuCopy, World.DONG.table());
    assertThat(settled.converged()).isTrue();
    assertThat(right(settled)).isEqualTo(5);
  }

  @Test
  void dependenceOfSourcesThatShareTwoOrThreeValues() {
    assertThat(Copying.DEFAULT.dependence(0.5, 0.5, 5, 0, 3, 2)).isCloseTo(0.85, within(5e-3));
    assertThat(Copying.DEFAULT.dependence(0.5, 0.5, 5, 0, 2, 3)).isCloseTo(0.12, within(5e-3));
    assertThat(Copying.DEFAULT.dependence(0.5, 0.5, 5, 0, 5, 0)).isCloseTo(1, within(5e-3));
  }

  /** The formula of Depen, which has one accuracy for all, is a case of the general one. */
  @Test
  void dependenceOfEquallyAccurateSourcesIsThatOfDepen() {
    double eps = 0.2;
    double c = 0.8;
    double odds =
        (1 - 0.2)
            / 0.2
            * Math.pow((1 - eps) / (1 - eps + c * eps), 3)
            * Math.pow(eps / (c * 5 + eps - c * eps), 2)
            * Math.pow(1 / (1 - c), 4);
    assertThat(new Copying(0.2, c).dependence(1 - eps, 1 - eps, 5, 3, 2, 4))
        .isCloseTo(1 / (1 + odds), within(1e-12));
  }

  @Test
  void latentCredibilityOfFiveSources() {
    TruthResult simple = TruthRunner.DEFAULT.run(new SimpleLca(), World.DONG.table());
    assertTrust(simple, 5e-3, 0.40, 0.20, 0.99, 0.99, 0.80);
    TruthResult guess = TruthRunner.DEFAULT.run(new GuessLca(), World.DONG.table());
    assertThat(right(guess)).isEqualTo(3);
    assertThat(guess.trust("S2")).isGreaterThan(0.9);
  }

  @Test
  void conflictResolutionOfNumbers() {
    TruthResult median = TruthRunner.DEFAULT.run(new Crh(NUMBERS), MEASURED.table());
    assertEstimates(median, 1e-9, 100, 10, 55);
    assertTrust(median, 5e-5, 21.8658, 3.4911, 1.4529, 0.3070);
    TruthResult mean =
        TruthRunner.DEFAULT.run(new Crh(NUMBERS.withLoss(NumericLoss.SQUARED)), MEASURED.table());
    assertEstimates(mean, 5e-5, 100.7587, 10.2455, 57.4055);
  }

  /**
   * Expected values: quantiles at .025 over degrees of freedom, from tables of the distribution.
   */
  @ParameterizedTest
  @CsvSource({"1, .0010", "2, .0253", "5, .1662", "10, .3247", "30, .5597", "100, .7422"})
  void fewClaimsCountLessThanTheirShare(int claims, double expected) {
    assertThat(Catd.quantile(0.025, claims) / claims).isCloseTo(expected, within(5e-5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MajorityVote",
        "Sums",
        "AverageLog",
        "Investment",
        "PooledInvestment",
        "TruthFinder",
        "Cosine",
        "TwoEstimates",
        "ThreeEstimates",
        "Accu",
        "PopAccu",
        "Depen",
        "SimpleLCA",
        "OneCoin",
        "CRH"
      })
  void withoutCopyDetectionTheCopiedMistakesWin(String name) {
    TruthResult result = TruthRunner.DEFAULT.run(Algorithms.named(name), World.DONG.table());
    assertThat(right(result)).isEqualTo(2);
    assertThat(result.best(result.table().findItem("Carey").orElseThrow())).containsExactly("BEA");
  }

  @Test
  void gaussianErrorsOfNumbers() {
    TruthResult result = TruthRunner.DEFAULT.run(new Gtm(), MEASURED.table());
    assertEstimates(result, 5e-5, 108.3413, 13.3016, 58.3405);
    double[] variances = {0.8201, 0.8217, 0.9183, 1.1416};
    for (int source = 0; source < variances.length; source++) {
      assertThat(1 / result.trust(source)).isCloseTo(variances[source], within(5e-5));
    }
  }

  /**
   * Who played in two films, after Zhao et al. Expected values: exact posterior probabilities, by
   * summing over all 32 assignments of truth.
   */
  @ParameterizedTest
  @CsvSource({
    "Radcliffe, .9866, .03",
    "Watson, .9082, .03",
    "Grint, .5909, .06",
    "Depp, .5909, .06"
  })
  void severalTruthsComeCloseToTheExactPosterior(String actor, double exact, double tolerance) {
    LtmParameters weak =
        new LtmParameters(1, 1, new LtmCounts(5, 5, 1, 9), ImmutableSortedMap.of());
    World films =
        World.of(
            "IMDB Potter Radcliffe",
            "IMDB Potter Watson",
            "IMDB Potter Grint",
            "Netflix Potter Radcliffe",
            "Bad Potter Radcliffe",
            "Bad Potter Watson",
            "Bad Potter Depp",
            "Hulu Pirates Depp");
    TruthResult result = TruthRunner.DEFAULT.run(new Ltm(weak), films.table());
    assertThat(result.converged()).isTrue();
    assertThat(result.belief("Potter", actor)).isCloseTo(exact, within(tolerance));
    assertThat(result.belief("Pirates", "Depp")).isCloseTo(0.8333, within(5e-3));
  }

  private static int right(TruthResult result) {
    int right = 0;
    for (int item = 0; item < result.table().items(); item++) {
      if (result.best(item).equals(List.of(World.DONG_TRUTH.get(result.table().item(item))))) {
        right++;
      }
    }
    return right;
  }

  private static void assertEstimates(TruthResult result, double tolerance, double... expected) {
    for (int item = 0; item < expected.length; item++) {
      assertThat(result.estimate(item).orElseThrow())
          .as(result.table().item(item))
          .isCloseTo(expected[item], within(tolerance));
    }
  }

  private static void assertTrust(TruthResult result, double tolerance, double... expected) {
    for (int source = 0; source < expected.length; source++) {
      assertThat(result.trust(source))
          .as(result.algorithm() + ", trust in " + result.table().source(source))
          .isCloseTo(expected[source], within(tolerance));
    }
  }
}
