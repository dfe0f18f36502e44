package io.github.entente.reconcile.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The axiom of the engine: one lone claim of a witness of accuracy a has probability exactly a. */
class LoneClaimTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final BayesParameters HUMBLE = BayesParameters.DEFAULT;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 100);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-9, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1 - 1e-9, 1})
  void hasTheAccuracyOfItsWitnessUnderAnyPrior(double accuracy) {
    for (double mass : new double[] {1e-9, 0.001, 0.1, 0.5, 0.999}) {
      QuestionModel model =
          QuestionModel.of(
              Space.of(mass, 1 - mass),
              List.of(Group.independent(Evidence.claim(0, Region.of(0)))));
      assertThat(model.solve(witness -> accuracy, HUMBLE).probability(0))
          .as("accuracy %s, prior %s", accuracy, mass)
          .isCloseTo(accuracy, EXACT);
    }
  }

  @Test
  void ofADayHasTheProductOfTheAccuraciesAtEachLevel() {
    QuestionModel model =
        QuestionModel.of(Embassy.SPACE, List.of(Group.independent(Embassy.onTheDay(0))));
    Posterior posterior = model.solve(witness -> 0.75, HUMBLE);
    assertThat(posterior.probability(Embassy.YEAR_2016)).isCloseTo(0.75, EXACT);
    assertThat(posterior.probability(Embassy.MONTH)).isCloseTo(0.675, EXACT);
    assertThat(posterior.probability(Embassy.DAY)).isCloseTo(0.6075, EXACT);
    assertThat(posterior.probability(Embassy.OTHER)).isCloseTo(0.225, EXACT);
  }

  @Test
  void mayHaveItsOwnAccuracyAtEachLevel() {
    Evidence claim = Embassy.onTheDay(0).withRefinementAccuracies(0.8, 0.5);
    QuestionModel model = QuestionModel.of(Embassy.SPACE, List.of(Group.independent(claim)));
    Posterior posterior = model.solve(witness -> 0.75, HUMBLE);
    assertThat(posterior.probability(Embassy.MONTH)).isCloseTo(0.75 * 0.8, EXACT);
    assertThat(posterior.probability(Embassy.DAY)).isCloseTo(0.75 * 0.8 * 0.5, EXACT);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void holdsForAnyClaimAndShrinksToThePriorWithItsWeight(int seed) {
    RandomWorld world = new RandomWorld(seed);
    Evidence claim = world.claim(0).withWeight(1);
    double weight = world.random.nextDouble();
    Posterior plain = alone(world, claim);
    Posterior hedged = alone(world, claim.withWeight(weight));
    double expected = world.accuracy().applyAsDouble(0);
    for (Region region : claim.chain()) {
      double prior = world.space.mass(region);
      assertThat(plain.probability(region)).as("seed %s", seed).isCloseTo(expected, EXACT);
      assertThat(hedged.probability(region))
          .as("seed %s, weight %s", seed, weight)
          .isCloseTo(weight * expected + (1 - weight) * prior, EXACT);
      expected *= world.parameters.refinementAccuracy();
    }
  }

  @Test
  void skipsALevelThatLeavesEverythingOpen() {
    Region half = Region.of(0, 1);
    Evidence claim = Evidence.claim(0, Region.range(0, 4), half, half);
    QuestionModel model = QuestionModel.of(Space.uniform(4), List.of(Group.independent(claim)));
    assertThat(model.solve(witness -> 0.6, HUMBLE).probability(half))
        .isCloseTo(HUMBLE.refinementAccuracy(), EXACT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.6, 0.75, 0.99})
  void ofADenialMultipliesTheOddsByThoseOfTheAccuracy(double accuracy) {
    QuestionModel model =
        QuestionModel.of(
            Space.of(0.3, 0.7), List.of(Group.independent(Evidence.denial(0, Region.of(0)))));
    Posterior posterior = model.solve(witness -> accuracy, HUMBLE);
    assertThat(posterior.probability(1) / posterior.probability(0))
        .isCloseTo(0.7 / 0.3 * accuracy / (1 - accuracy), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.6, 1})
  void ofAHedgedDenialShrinksToThePriorWithItsWeight(double weight) {
    Space space = Space.of(0.3, 0.7);
    Evidence denial = Evidence.denial(0, Region.of(0)).withWeight(weight);
    QuestionModel model = QuestionModel.of(space, List.of(Group.independent(denial)));
    double plain = 0.3 * 0.25 / (0.3 * 0.25 + 0.7 * 0.75);
    assertThat(model.solve(witness -> 0.75, HUMBLE).probability(0))
        .isCloseTo(weight * plain + (1 - weight) * 0.3, EXACT);
  }

  private static Posterior alone(RandomWorld world, Evidence claim) {
    return QuestionModel.of(world.space, List.of(Group.independent(claim)))
        .solve(world.accuracy(), world.parameters);
  }
}
