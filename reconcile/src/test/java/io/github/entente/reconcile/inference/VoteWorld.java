package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.hypothesis.HypothesisSpace;
import io.github.entente.reconcile.hypothesis.IntegerSpaces;
import io.github.entente.reconcile.hypothesis.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Votes on an open question whose answer is one of a few integers, drawn from a seed. */
final class VoteWorld {
  static final double ALTERNATIVES = 10;

  final Random random;
  final List<WitnessVote> votes = new ArrayList<>();
  final HypothesisSpace space;
  final double[] accuracy;
  final double[] least;
  private final int cells;

  private VoteWorld(long seed, boolean isPlain, double leastAccuracy) {
    random = new Random(seed);
    cells = 3 + random.nextInt(6);
    int size = 1 + random.nextInt(6);
    int ambiguous = 0;
    for (int v = 0; v < size; v++) {
      boolean isAmbiguous = !isPlain && ambiguous < 3 && random.nextInt(3) == 0;
      ambiguous += isAmbiguous ? 1 : 0;
      boolean isInBloc = !isPlain && random.nextInt(3) == 0;
      votes.add(
          new WitnessVote(
              v,
              !isPlain && random.nextInt(4) == 0 ? 0.5 : 1,
              isAmbiguous ? List.of(choice(0.5), choice(0.3)) : List.of(choice(1)),
              isInBloc ? "bloc" : "alone" + v,
              isInBloc ? BlocRule.unlimited(0.8) : BlocRule.INDEPENDENT));
    }
    accuracy = random.doubles(size, leastAccuracy, 0.98).toArray();
    least = new double[size];
    space =
        IntegerSpaces.open(
            cells,
            votes.stream().flatMap(vote -> vote.choices().stream()).map(Choice::region).toList(),
            List.of());
  }

  /** Votes of every kind. */
  static VoteWorld of(long seed) {
    return new VoteWorld(seed, false, 0.02);
  }

  /** Votes of one choice each by independent witnesses of at least this accuracy. */
  static VoteWorld plain(long seed, double leastAccuracy) {
    return new VoteWorld(seed, true, leastAccuracy);
  }

  private Choice choice(double share) {
    boolean isValue = random.nextInt(4) > 0;
    return new Choice(
        share,
        region(),
        isValue ? Alternatives.VALUES : Alternatives.CONTRARY,
        random.nextInt(3) == 0 ? 0.6 : 1);
  }

  /** Any region but all. */
  private Region region() {
    int[] in = IntStream.range(0, cells).filter(cell -> random.nextInt(3) == 0).toArray();
    return in.length == 0 || in.length == cells
        ? Region.ofCell(random.nextInt(cells))
        : Region.ofCells(in);
  }

  /** A step that has weighed the votes. */
  ItemStep weigh(Pooling pooling, double[] accuracies) {
    ItemStep step = new ItemStep(pooling);
    step.weigh(space, columns(), accuracies, least, ALTERNATIVES);
    return step;
  }

  VoteColumns columns() {
    return VoteColumns.of(votes);
  }

  /** The gain of a choice of a vote. */
  double gain(int vote, Choice choice) {
    double n = choice.alternatives() == Alternatives.VALUES ? ALTERNATIVES : 1;
    return Gain.of(n, accuracy[vote], choice.weight());
  }

  double mass(int cell) {
    return space.mass(cell, space.unnamedMass(ALTERNATIVES));
  }
}
