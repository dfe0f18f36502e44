package io.github.entente.reconcile.bayes;

import static io.github.entente.reconcile.bayes.Embassy.SPACE;
import static io.github.entente.reconcile.bayes.Embassy.YEAR_2016;
import static io.github.entente.reconcile.bayes.Embassy.in2015;
import static io.github.entente.reconcile.bayes.Embassy.in2016;
import static io.github.entente.reconcile.bayes.Embassy.inJanuary;
import static io.github.entente.reconcile.bayes.Embassy.onTheDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DependenceTest {

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aDuplicateMouthOfOneOriginChangesNothing(int seed) {
    RandomWorld world = new RandomWorld(seed);
    List<Evidence> once = new ArrayList<>(world.groups.get(0).evidence());
    List<Evidence> twice = new ArrayList<>(once);
    twice.add(once.get(0));
    world.groups.set(0, new Group(1, once));
    double[] before = world.model().solve(world.accuracy(), world.parameters).probabilities();
    world.groups.set(0, new Group(1, twice));
    double[] after = world.model().solve(world.accuracy(), world.parameters).probabilities();
    assertThat(after).as("seed %s", seed).containsExactly(before, within(1e-15));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aGroupWithoutDependenceIsAsGoodAsSeparateEvidence(int seed) {
    RandomWorld world = new RandomWorld(seed);
    List<Group> together = new ArrayList<>();
    List<Group> apart = new ArrayList<>();
    for (Group group : world.groups) {
      together.add(new Group(0, group.evidence()));
      group.evidence().forEach(evidence -> apart.add(Group.independent(evidence)));
    }
    double[] expected = solve(world, apart);
    assertThat(solve(world, together)).as("seed %s", seed).containsExactly(expected, within(1e-12));
  }

  @Test
  void aLessPreciseMouthOfTheSameOriginChangesNothing() {
    assertThat(solve(new Group(1, List.of(onTheDay(0), in2016(0), inJanuary(0)))))
        .isEqualTo(solve(new Group(1, List.of(onTheDay(0)))));
  }

  @Test
  void theMostAccurateMouthSpeaksForItsOrigin() {
    assertThat(solve(new Group(1, List.of(inJanuary(1), in2016(9)))))
        .containsExactly(solve(new Group(1, List.of(inJanuary(9)))), within(1e-15));
  }

  @Test
  void contradictingMouthsOfOneOriginStayTwoClaims() {
    double[] expected = solve(Group.independent(in2015(0)), Group.independent(in2016(1)));
    for (double dependence : new double[] {0, 0.5, 1}) {
      assertThat(solve(new Group(dependence, List.of(in2015(0), in2016(1)))))
          .containsExactly(expected, within(1e-12));
    }
  }

  @Test
  void humilityTreatsAllEvidenceAsOneGroup() {
    List<Evidence> evidence = List.of(in2015(0), inJanuary(1), in2016(2), inJanuary(3));
    List<Group> apart = evidence.stream().map(Group::independent).toList();
    double[] independent = solve(0, apart.toArray(Group[]::new));
    double[] common = solve(0, new Group(1, evidence));
    double[] humble = solve(0.05, apart.toArray(Group[]::new));
    for (int atom = 0; atom < humble.length; atom++) {
      assertThat(humble[atom])
          .isCloseTo(0.95 * independent[atom] + 0.05 * common[atom], within(1e-14));
    }
    assertThat(solve(1, apart.toArray(Group[]::new))).containsExactly(common, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 10})
  void moreDependenceMeansLessSupport(int furtherMouths) {
    double last = 1;
    for (double dependence : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      List<Evidence> mouths = new ArrayList<>(Collections.nCopies(1 + furtherMouths, inJanuary(0)));
      QuestionModel model =
          QuestionModel.of(
              SPACE, List.of(new Group(dependence, mouths), Group.independent(in2015(1))));
      Posterior posterior = model.solve(DependenceTest::accuracy, Embassy.PLAIN);
      assertThat(posterior.probability(YEAR_2016)).isLessThanOrEqualTo(last);
      last = posterior.probability(YEAR_2016);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 0.9, 1})
  void aRepeatedDenialCountsAsFarAsItMayBeItsOwn(double dependence) {
    Evidence denial = Evidence.denial(5, YEAR_2016);
    double odds = Embassy.SPACE.mass(YEAR_2016) / (1 - Embassy.SPACE.mass(YEAR_2016));
    double accuracy = accuracy(5);
    double mouth =
        (dependence + (1 - dependence) * (1 - accuracy))
            / (dependence + (1 - dependence) * accuracy);
    double expected = odds * (1 - accuracy) / accuracy * mouth;
    double[] probabilities = solve(0, new Group(dependence, List.of(denial, denial)));
    double of2016 = probabilities[1] + probabilities[2] + probabilities[3];
    assertThat(of2016 / (1 - of2016)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void effectiveWitnessesCountEachFurtherMouthByItsIndependence() {
    Group wire = new Group(0.9, List.of(in2016(0), inJanuary(0), in2015(0)));
    Group mute = new Group(0.5, List.of(in2016(1).withWeight(0)));
    Group half =
        new Group(0.5, List.of(in2016(2), in2016(3).withWeight(0.1), in2016(4).withWeight(0)));
    assertThat(QuestionModel.of(SPACE, List.of(wire, mute, half)).effectiveWitnesses())
        .isCloseTo(1 + 2 * 0.1 + 1 + 0.5, within(1e-12));
    assertThat(QuestionModel.of(SPACE, List.of()).effectiveWitnesses()).isZero();
  }

  private static double accuracy(int witness) {
    return 0.7 + witness / 100.0;
  }

  private static double[] solve(RandomWorld world, List<Group> groups) {
    return QuestionModel.of(world.space, groups)
        .solve(world.accuracy(), world.parameters)
        .probabilities();
  }

  private static double[] solve(Group... groups) {
    return solve(0.05, groups);
  }

  private static double[] solve(double humility, Group... groups) {
    return QuestionModel.of(SPACE, List.of(groups))
        .solve(DependenceTest::accuracy, BayesParameters.DEFAULT.withHumility(humility))
        .probabilities();
  }
}
