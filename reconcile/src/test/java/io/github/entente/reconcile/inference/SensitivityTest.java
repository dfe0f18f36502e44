package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.hypothesis.Region;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a probability owes to each vote, and how it would change with its witness's accuracy. */
class SensitivityTest {
  private static final Pooling POOLING = new Pooling(0.15);

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theChangeIsTheDerivativeByTheLogitOfTheAccuracy(int seed) {
    VoteWorld world = VoteWorld.plain(seed, 0.02);
    Region region = world.votes.get(0).choices().get(0).region();
    double[] change =
        Sensitivity.of(
            world.weigh(POOLING, world.accuracy),
            world.columns(),
            sides(world, world.accuracy, region));
    double step = 1e-6;
    for (int vote = 0; vote < change.length; vote++) {
      double more = sides(world, shifted(world, vote, step), region).logit();
      double less = sides(world, shifted(world, vote, -step), region).logit();
      assertThat(change[vote])
          .as("seed %s, vote %s", seed, vote)
          .isCloseTo((more - less) / (2 * step), within(1e-6));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void contributionsAddUpToTheChangeOfTheLogit(int seed) {
    VoteWorld world = VoteWorld.of(seed);
    Region region = world.votes.get(0).choices().get(0).region();
    ItemStep step = world.weigh(POOLING, world.accuracy);
    double prior = Contributions.priorLogit(step, region);
    double[] contributions = Contributions.of(step, world.columns(), region);
    double inside =
        IntStream.range(0, world.space.cells())
            .filter(region::contains)
            .mapToDouble(world::mass)
            .sum();
    double all = IntStream.range(0, world.space.cells()).mapToDouble(world::mass).sum();
    assertThat(prior)
        .as("seed %s", seed)
        .isCloseTo(Math.log(inside / (all - inside)), within(1e-9));
    assertThat(prior + DoubleStream.of(contributions).sum())
        .as("seed %s", seed)
        .isCloseTo(sides(world, world.accuracy, region).logit(), within(1e-9));
  }

  /** Along the way the weight of all evidence rises alike; see Aumann and Shapley. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void contributionsOfIndependentVotesAreThoseOfAFineSumAlongTheWay(int seed) {
    VoteWorld world = VoteWorld.plain(seed, 0.55);
    Region region = world.votes.get(0).choices().get(0).region();
    ItemStep step = world.weigh(POOLING, world.accuracy);
    int cells = world.space.cells();
    double[] expected = new double[world.votes.size()];
    int steps = 2000;
    for (int i = 0; i < steps; i++) {
      double t = (i + 0.5) / steps;
      double[] p = new double[cells];
      for (int cell = 0; cell < cells; cell++) {
        p[cell] = world.mass(cell) * Math.exp(t * step.plusScore(cell));
      }
      double inside =
          IntStream.range(0, cells).filter(region::contains).mapToDouble(c -> p[c]).sum();
      double outside = DoubleStream.of(p).sum() - inside;
      for (int vote = 0; vote < expected.length; vote++) {
        Choice choice = world.votes.get(vote).choices().get(0);
        double gain = world.gain(vote, choice);
        for (int cell = 0; cell < cells; cell++) {
          if (choice.region().contains(cell)) {
            double share = gain / step.gains().plus().sum(cell) * step.plusScore(cell);
            expected[vote] +=
                share * (region.contains(cell) ? p[cell] / inside : -p[cell] / outside) / steps;
          }
        }
      }
    }
    double[] contributions = Contributions.of(step, world.columns(), region);
    for (int vote = 0; vote < expected.length; vote++) {
      assertThat(contributions[vote])
          .as("seed %s, vote %s", seed, vote)
          .isCloseTo(expected[vote], within(2e-3));
    }
  }

  private static double[] shifted(VoteWorld world, int vote, double step) {
    double[] accuracy = Arrays.copyOf(world.accuracy, world.accuracy.length);
    double logit = Math.log(accuracy[vote] / (1 - accuracy[vote])) + step;
    accuracy[vote] = 1 / (1 + Math.exp(-logit));
    return accuracy;
  }

  private static Sides sides(VoteWorld world, double[] accuracy, Region region) {
    ItemStep step = world.weigh(POOLING, accuracy);
    double[] stated = new double[step.cells()];
    Arrays.setAll(stated, step::stated);
    return Sides.of(stated, step.cells(), region);
  }
}
