package io.github.entente.reconcile.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LowDiscrepancyTest {
  private static final int POINTS = 512;

  @Test
  void startsAsTheHaltonSequence() {
    assertThat(coordinates(0, 5)).containsExactly(1 / 2.0, 1 / 4.0, 3 / 4.0, 1 / 8.0, 5 / 8.0);
    assertThat(coordinates(1, 5)).containsExactly(1 / 3.0, 2 / 3.0, 1 / 9.0, 4 / 9.0, 7 / 9.0);
    assertThat(coordinates(2, 3)).containsExactly(1 / 5.0, 2 / 5.0, 3 / 5.0);
  }

  @Test
  void scrambledCoordinatesHaveOnePointInEachStratum() {
    for (int dimension = 8; dimension < 200; dimension++) {
      long strata = IntStream.of(strata(coordinates(dimension, POINTS))).distinct().count();
      assertThat(strata).as("dimension %s", dimension).isEqualTo(POINTS);
    }
  }

  @Test
  void everyCoordinateIsEvenAndInsideTheCube() {
    for (int dimension = 0; dimension < 100; dimension++) {
      double[] values = coordinates(dimension, POINTS);
      assertThat(IntStream.range(0, POINTS).mapToDouble(i -> values[i]))
          .allMatch(value -> value > 0 && value < 1);
      assertThat(IntStream.range(0, POINTS).mapToDouble(i -> values[i]).average().orElse(0))
          .as("dimension %s", dimension)
          .isCloseTo(0.5, within(0.02));
    }
  }

  @Test
  void coordinatesAreAlmostUncorrelated() {
    for (int left = 0; left < 60; left++) {
      for (int right = 0; right < left; right++) {
        assertThat(correlation(coordinates(left, POINTS), coordinates(right, POINTS)))
            .as("dimensions %s and %s", left, right)
            .isCloseTo(0, within(0.25));
      }
    }
  }

  private static double[] coordinates(int dimension, int points) {
    return IntStream.range(0, points)
        .mapToDouble(index -> LowDiscrepancy.coordinate(index, dimension))
        .toArray();
  }

  private static int[] strata(double[] values) {
    return IntStream.range(0, values.length).map(i -> (int) (values[i] * values.length)).toArray();
  }

  private static double correlation(double[] left, double[] right) {
    return 12
        * IntStream.range(0, left.length)
            .mapToDouble(i -> (left[i] - 0.5) * (right[i] - 0.5))
            .average()
            .orElse(1);
  }
}
