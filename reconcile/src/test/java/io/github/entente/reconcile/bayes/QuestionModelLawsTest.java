package io.github.entente.reconcile.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold in every world, with every humility, dependence and weight. */
class QuestionModelLawsTest {
  private static final double ROUNDING = 1e-12;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void probabilitiesAddUpToOneAndWiderRegionsAreNeverLessProbable(int seed) {
    RandomWorld world = new RandomWorld(seed);
    Posterior posterior = world.model().solve(world.accuracy(), world.parameters);
    assertThat(Arrays.stream(posterior.probabilities())).allMatch(p -> p >= 0 && p <= 1);
    assertThat(Arrays.stream(posterior.probabilities()).sum()).isCloseTo(1, within(ROUNDING));
    Evidence claim = world.claim(0);
    double wider = 1;
    for (Region region : claim.chain()) {
      double narrower = posterior.probability(region);
      assertThat(narrower).as("seed %s, %s", seed, claim).isLessThanOrEqualTo(wider);
      double outside = posterior.probability(region.complement(world.space.size()));
      assertThat(narrower + outside).isCloseTo(1, within(ROUNDING));
      wider = narrower;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void moreIndependentSupportNeverLowersAValue(int seed) {
    RandomWorld world = new RandomWorld(seed);
    Evidence support = world.claim(world.newWitness());
    Region value = RandomWorld.value(support);
    double before = world.model().solve(world.accuracy(), world.parameters).probability(value);
    double after =
        world.modelWith(support).solve(world.accuracy(), world.parameters).probability(value);
    assertThat(after).as("seed %s, %s", seed, support).isGreaterThanOrEqualTo(before - ROUNDING);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void repeatingAClaimInItsGroupNeverLowersItsValue(int seed) {
    RandomWorld world = new RandomWorld(seed);
    Group group = world.groups.get(0);
    Evidence claim = world.claim(world.newWitness());
    Region value = RandomWorld.value(claim);
    List<Evidence> once = new ArrayList<>(group.evidence());
    once.add(claim);
    List<Evidence> twice = new ArrayList<>(once);
    twice.add(claim);
    world.groups.set(0, new Group(group.dependence(), once));
    double before = world.model().solve(world.accuracy(), world.parameters).probability(value);
    world.groups.set(0, new Group(group.dependence(), twice));
    double after = world.model().solve(world.accuracy(), world.parameters).probability(value);
    assertThat(after).as("seed %s, %s", seed, claim).isGreaterThanOrEqualTo(before - ROUNDING);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aDenialLowersItsTargetAndRaisesTheRest(int seed) {
    RandomWorld world = new RandomWorld(seed);
    Region target = RandomWorld.value(world.claim(0));
    Region rest = target.complement(world.space.size());
    Evidence denial = Evidence.denial(world.newWitness(), target).withWeight(world.between(0, 1));
    Posterior before = world.model().solve(world.accuracy(), world.parameters);
    Posterior after = world.modelWith(denial).solve(world.accuracy(), world.parameters);
    assertThat(after.probability(target))
        .as("seed %s, %s", seed, denial)
        .isLessThanOrEqualTo(before.probability(target) + ROUNDING);
    assertThat(after.probability(rest)).isGreaterThanOrEqualTo(before.probability(rest) - ROUNDING);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aMoreAccurateWitnessMakesItsValueMoreProbable(int seed) {
    RandomWorld world = new RandomWorld(seed);
    Evidence claim = world.claim(world.newWitness()).withWeight(world.between(0.1, 1));
    QuestionModel model = world.modelWith(claim);
    double last = 0;
    for (double accuracy = 0; accuracy <= 1; accuracy += 0.125) {
      double claimed = accuracy;
      double probability =
          model
              .solve(
                  witness ->
                      witness == world.newWitness()
                          ? claimed
                          : world.accuracy().applyAsDouble(witness),
                  world.parameters)
              .probability(RandomWorld.value(claim));
      assertThat(probability)
          .as("seed %s, accuracy %s, %s", seed, accuracy, claim)
          .isGreaterThanOrEqualTo(last - ROUNDING);
      last = probability;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void evidenceWithoutWeightHasNoEffect(int seed) {
    RandomWorld world = new RandomWorld(seed);
    Evidence mute = world.evidence(world.newWitness()).withWeight(0);
    QuestionModel before = world.model();
    QuestionModel after = world.modelWith(mute);
    assertThat(after.solve(world.accuracy(), world.parameters).probabilities())
        .as("seed %s", seed)
        .isEqualTo(before.solve(world.accuracy(), world.parameters).probabilities());
    assertThat(after.effectiveWitnesses()).isEqualTo(before.effectiveWitnesses());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfGroupsAndEvidenceChangesNoBit(int seed) {
    RandomWorld world = new RandomWorld(seed);
    Random random = new Random(seed);
    List<Group> shuffled = new ArrayList<>();
    for (Group group : world.groups) {
      List<Evidence> evidence = new ArrayList<>(group.evidence());
      Collections.shuffle(evidence, random);
      shuffled.add(new Group(group.dependence(), evidence));
    }
    Collections.shuffle(shuffled, random);
    QuestionModel model = QuestionModel.of(world.space, shuffled);
    assertThat(model.solve(world.accuracy(), world.parameters).probabilities())
        .as("seed %s", seed)
        .isEqualTo(world.model().solve(world.accuracy(), world.parameters).probabilities());
    assertThat(model.effectiveWitnesses()).isEqualTo(world.model().effectiveWitnesses());
  }
}
