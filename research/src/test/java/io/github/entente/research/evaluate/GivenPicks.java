package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Picks made without predictions. */
final class GivenPicks {
  private GivenPicks() {}

  /** Picks with the given confidences, which are right where a hit is 1. */
  static Picks of(double[] confidences, double... hits) {
    return new Picks(
        IntStream.range(0, hits.length)
            .mapToObj(i -> new Pick("i" + i, confidences[i], hits[i] == 1, hits[i], 1))
            .collect(ImmutableList.toImmutableList()),
        new Counts(hits.length, hits.length, hits.length),
        WeightKind.MARGINALS);
  }

  /** Picks with uniform confidences that are right with the probability that the curve gives. */
  static Picks random(long seed, int number, DoubleUnaryOperator accuracyAt) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] confidences = random.doubles(number).toArray();
    double[] hits = new double[number];
    for (int i = 0; i < number; i++) {
      hits[i] = random.nextDouble() < accuracyAt.applyAsDouble(confidences[i]) ? 1 : 0;
    }
    return of(confidences, hits);
  }
}
