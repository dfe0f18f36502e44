package io.github.entente.reconcile.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtremesTest {
  private static final Space THREE = Space.uniform(3);
  private static final Group SAYS_0 = Group.independent(Evidence.claim(0, Region.of(0)));
  private static final Group SAYS_1 = Group.independent(Evidence.claim(1, Region.of(1)));

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 300);
  }

  @Test
  void withoutEvidenceThePriorStays() {
    Posterior posterior =
        QuestionModel.of(Space.of(1, 3), List.of()).solve(witness -> 0.5, BayesParameters.DEFAULT);
    assertThat(posterior.probabilities()).containsExactly(new double[] {0.25, 0.75}, within(1e-15));
  }

  @Test
  void aCertainWitnessOverrulesOthers() {
    Posterior posterior = solve(witness -> witness == 0 ? 1 : 0.9, SAYS_0, SAYS_1, SAYS_1);
    assertThat(posterior.probabilities()).containsExactly(1, 0, 0);
  }

  @Test
  void aWitnessWhoIsAlwaysWrongExcludesWhatItSays() {
    Posterior posterior = solve(witness -> witness == 0 ? 0 : 0.9, SAYS_0, SAYS_1);
    assertThat(posterior.probability(0)).isZero();
    assertThat(posterior.probability(1)).isGreaterThan(0.9);
  }

  @Test
  void contradictingCertaintiesAreRejectedWithARemedy() {
    assertThatThrownBy(() -> solve(witness -> 1, SAYS_0, SAYS_1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("excludes every atom")
        .hasMessageContaining("strictly between 0 and 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -0.1, 1.1, Double.POSITIVE_INFINITY})
  void anAccuracyOutsideItsRangeIsRejected(double accuracy) {
    assertThatThrownBy(() -> solve(witness -> accuracy, SAYS_1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("accuracy of witness 1 is " + accuracy)
        .hasMessageContaining("between 0 and 1");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noAccuracyLeadsToNotANumber(int seed) {
    RandomWorld world = new RandomWorld(seed);
    double[] extremes = {0, 1e-300, 1e-9, 0.5, 1 - 1e-9, Math.nextDown(1), 1};
    Random random = new Random(seed);
    double[] accuracies = new double[world.newWitness()];
    Arrays.setAll(accuracies, witness -> extremes[random.nextInt(extremes.length)]);
    BayesParameters parameters =
        world.parameters.withRefinementAccuracy(extremes[random.nextInt(extremes.length)]);
    double sum;
    try {
      double[] probabilities =
          world.model().solve(witness -> accuracies[witness], parameters).probabilities();
      sum = Arrays.stream(probabilities).sum();
    } catch (IllegalArgumentException contradiction) {
      assertThat(contradiction).hasMessageContaining("excludes every atom");
      assertThat(accuracies).as("seed %s", seed).containsAnyOf(0, 1);
      return;
    }
    assertThat(sum).as("seed %s", seed).isCloseTo(1, within(1e-12));
  }

  @Test
  void thousandsOfClaimsNeitherOverflowNorUnderflow() {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      groups.add(SAYS_0);
      groups.add(SAYS_1);
    }
    Group[] balanced = groups.toArray(Group[]::new);
    Posterior tie = solve(witness -> 0.99, balanced);
    assertThat(tie.probability(0)).isCloseTo(tie.probability(1), within(1e-9));
    groups.removeIf(SAYS_1::equals);
    Posterior won = solve(witness -> 0.99, groups.toArray(Group[]::new));
    double perClaim = 10 * Math.log10(2 * 0.99 / 0.01);
    assertThat(won.probability(0)).isCloseTo(1, within(1e-12));
    assertThat(Decibans.odds(won, Region.of(0), Region.of(1)))
        .isCloseTo(2000 * perClaim, within(1e-6));
  }

  private static Posterior solve(IntToDoubleFunction accuracy, Group... groups) {
    return QuestionModel.of(THREE, List.of(groups)).solve(accuracy, Embassy.PLAIN);
  }
}
