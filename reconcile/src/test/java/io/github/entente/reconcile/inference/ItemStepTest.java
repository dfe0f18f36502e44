package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.hypothesis.IntegerSpaces;
import io.github.entente.reconcile.hypothesis.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The step that weighs votes, beside a program that goes through all cells and meanings. */
class ItemStepTest {
  private static final Pooling POOLING = new Pooling(0.15);
  private static final double CORRELATION = 0.15;
  private static final double DEPENDENCE = 0.8;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void cellsAreAsProbableAsTheEquationsSay(int seed) {
    VoteWorld world = VoteWorld.of(seed);
    ItemStep step = world.weigh(POOLING, world.accuracy);
    int cells = world.space.cells();
    double[] stated = new double[cells];
    double[] independent = new double[cells];
    for (int cell = 0; cell < cells; cell++) {
      stated[cell] = world.mass(cell) * odds(world, cell, 0, new ArrayList<>());
      independent[cell] =
          world.mass(cell) * Math.exp(sum(averaged(world, cell)) + together(world, cell));
    }
    double all = sum(stated);
    double allIndependent = sum(independent);
    for (int cell = 0; cell < cells; cell++) {
      assertThat(step.stated(cell))
          .as("seed %s, cell %s", seed, cell)
          .isCloseTo(stated[cell] / all, within(1e-12));
      assertThat(step.independent(cell))
          .as("seed %s, cell %s, independent", seed, cell)
          .isCloseTo(independent[cell] / allIndependent, within(1e-12));
    }
  }

  /** 40 to 40 to 9. */
  @Test
  void oneAgainstOneIsEven() {
    ItemStep step = new ItemStep(POOLING);
    List<WitnessVote> votes = List.of(vote(0, Region.ofCell(0)), vote(1, Region.ofCell(1)));
    step.weigh(
        IntegerSpaces.open(3, List.of(Region.ofCell(0), Region.ofCell(1)), List.of()),
        VoteColumns.of(votes),
        new double[] {0.8, 0.8},
        new double[2],
        10);
    assertThat(step.stated(0)).isCloseTo(40 / 89.0, within(1e-12));
    assertThat(step.stated(2)).isCloseTo(9 / 89.0, within(1e-12));
    assertThat(step.stated(Region.of(0, 2))).isCloseTo(80 / 89.0, within(1e-12));
    assertThat(step.plusScore(0)).isCloseTo(Math.log(40), within(1e-12));
    assertThat(step.minusScore(0)).isZero();
  }

  private static WitnessVote vote(int source, Region region) {
    return new WitnessVote(
        source,
        1,
        List.of(new Choice(1, region, Alternatives.VALUES, 1)),
        source,
        BlocRule.INDEPENDENT);
  }

  /** The average over what all ambiguous votes from this one on may have meant. */
  private static double odds(VoteWorld world, int cell, int vote, List<double[]> meant) {
    if (vote == world.votes.size()) {
      return Math.exp(score(world, cell, meant));
    }
    WitnessVote next = world.votes.get(vote);
    if (isInBloc(world, vote)) {
      return odds(world, cell, vote + 1, meant);
    }
    double average = 0;
    double rest = 1;
    for (Choice choice : next.choices()) {
      if (choice.region().contains(cell)) {
        double gain = world.gain(vote, choice);
        List<double[]> with = new ArrayList<>(meant);
        with.add(new double[] {next.part() * gain, gain});
        average += choice.share() * odds(world, cell, vote + 1, with);
        rest -= choice.share();
      }
    }
    return average + (rest < 1e-12 ? 0 : rest * odds(world, cell, vote + 1, meant));
  }

  private static double score(VoteWorld world, int cell, List<double[]> meant) {
    List<double[]> all = new ArrayList<>(meant);
    double together = together(world, cell);
    all.add(new double[] {together, together});
    return pooled(all, 1) - pooled(all, -1);
  }

  private static double pooled(List<double[]> gains, int sign) {
    double sum = 0;
    double strongest = 0;
    for (double[] gain : gains) {
      sum += Math.max(0, sign * gain[0]);
      strongest = Math.max(strongest, sign * gain[1]);
    }
    return sum == 0 ? 0 : sum / (1 + CORRELATION * Math.max(0, sum / strongest - 1));
  }

  /** What the votes of the bloc add together. */
  private static double together(VoteWorld world, int cell) {
    double sum = 0;
    double most = 0;
    for (int vote = 0; vote < world.votes.size(); vote++) {
      if (isInBloc(world, vote)) {
        double gain = world.votes.get(vote).part() * average(world, cell, vote);
        sum += gain;
        most = Math.abs(gain) > Math.abs(most) ? gain : most;
      }
    }
    return most + (1 - DEPENDENCE) * (sum - most);
  }

  private static double[] averaged(VoteWorld world, int cell) {
    return IntStream.range(0, world.votes.size())
        .filter(vote -> !isInBloc(world, vote))
        .mapToDouble(vote -> world.votes.get(vote).part() * average(world, cell, vote))
        .toArray();
  }

  private static double average(VoteWorld world, int cell, int vote) {
    double odds = 1;
    for (Choice choice : world.votes.get(vote).choices()) {
      if (choice.region().contains(cell)) {
        odds += choice.share() * (Math.exp(world.gain(vote, choice)) - 1);
      }
    }
    return Math.log(odds);
  }

  /** A bloc of one is none. */
  private static boolean isInBloc(VoteWorld world, int vote) {
    return world.votes.get(vote).bloc().equals("bloc")
        && world.votes.stream().filter(v -> v.bloc().equals("bloc")).count() > 1;
  }

  private static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }
}
