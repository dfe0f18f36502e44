package io.github.entente.reconcile.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecibansTest {
  private static final Region LEFT = Region.of(0);
  private static final Region RIGHT = Region.of(1);

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void contributionsAndPriorOddsAddUpToThePosteriorOddsOfTwoAtoms(int seed) {
    RandomWorld world = new RandomWorld(seed);
    QuestionModel model = world.model();
    double[] contributions =
        Decibans.contributions(model, world.accuracy(), world.parameters, LEFT, RIGHT);
    double prior = 10 * Math.log10(world.space.mass(0) / world.space.mass(1));
    Posterior posterior = model.solve(world.accuracy(), world.parameters.withHumility(0));
    assertThat(contributions).hasSize(world.groups.size());
    assertThat(prior + Arrays.stream(contributions).sum())
        .as("seed %s", seed)
        .isCloseTo(Decibans.odds(posterior, LEFT, RIGHT), within(1e-9));
  }

  @Test
  void belongToTheGroupsInTheOrderGiven() {
    Group against = Group.independent(Evidence.claim(0, RIGHT));
    Group inFavour = Group.independent(Evidence.claim(1, LEFT));
    Group mute = Group.independent(Evidence.claim(2, LEFT).withWeight(0));
    QuestionModel model = QuestionModel.of(Space.uniform(11), List.of(mute, against, inFavour));
    double[] contributions =
        Decibans.contributions(model, witness -> 0.75, BayesParameters.DEFAULT, LEFT, RIGHT);
    double oneClaim = 10 * Math.log10(10 * 0.75 / 0.25);
    assertThat(contributions).containsExactly(new double[] {0, -oneClaim, oneClaim}, within(1e-12));
  }

  @Test
  void areInfiniteOnlyForTheGroupThatAloneExcludesARegion() {
    Group certain = Group.independent(Evidence.claim(0, LEFT));
    Group probable = Group.independent(Evidence.claim(1, LEFT));
    QuestionModel model = QuestionModel.of(Space.uniform(3), List.of(certain, probable));
    double[] contributions =
        Decibans.contributions(
            model, witness -> witness == 0 ? 1 : 0.9, BayesParameters.DEFAULT, LEFT, RIGHT);
    assertThat(contributions).containsExactly(Double.POSITIVE_INFINITY, 0);
  }

  @Test
  void twoImpossibleRegionsCannotBeCompared() {
    Posterior posterior =
        QuestionModel.of(
                Space.uniform(3), List.of(Group.independent(Evidence.claim(0, Region.of(2)))))
            .solve(witness -> 1, BayesParameters.DEFAULT);
    assertThatThrownBy(() -> Decibans.odds(posterior, LEFT, RIGHT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{0} and {1} are both empty or impossible");
  }
}
