package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Top predictions made without predictions. */
final class GivenTopPredictions {
  private GivenTopPredictions() {}

  /** Top predictions with the given confidences, which are right where a hit is 1. */
  static TopPredictions of(double[] confidences, double... hits) {
    return new TopPredictions(
        IntStream.range(0, hits.length)
            .mapToObj(i -> new TopPrediction("i" + i, confidences[i], hits[i] == 1, hits[i], 1))
            .collect(ImmutableList.toImmutableList()),
        new Counts(hits.length, hits.length, hits.length),
        WeightKind.MARGINALS);
  }

  /**
   * Top predictions with uniform confidences that are right with the probability that the curve
   * gives.
   */
  static TopPredictions random(long seed, int number, DoubleUnaryOperator accuracyAt) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] confidences = random.doubles(number).toArray();
    double[] hits = new double[number];
    for (int i = 0; i < number; i++) {
      hits[i] = random.nextDouble() < accuracyAt.applyAsDouble(confidences[i]) ? 1 : 0;
    }
    return of(confidences, hits);
  }
}
