package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums and strongest gains over ranges of cells, beside plain loops. */
class CellGainsTest {
  static IntStream seeds() {
    return IntStream.rangeClosed(1, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void eachCellHasTheSumTheStrongestAndTheNumberOfStrongest(int seed) {
    Random random = new Random(seed);
    CellGains gains = new CellGains();
    gains.clear(30);
    gains.add(0, 30, 9, 9); // what another question left behind
    gains.settle();
    int cells = 1 + random.nextInt(20);
    gains.clear(cells);
    double[] sum = new double[cells];
    double[] strongest = new double[cells];
    int[] count = new int[cells];
    for (int i = random.nextInt(12); i > 0; i--) {
      int from = random.nextInt(cells);
      int to = from + 1 + random.nextInt(cells - from);
      double full = 1 + random.nextInt(3);
      double added = full / 2;
      gains.add(from, to, added, full);
      for (int cell = from; cell < to; cell++) {
        sum[cell] += added;
        count[cell] = full > strongest[cell] ? 1 : count[cell] + (full == strongest[cell] ? 1 : 0);
        strongest[cell] = Math.max(strongest[cell], full);
      }
    }
    gains.settle();
    for (int cell = 0; cell < cells; cell++) {
      assertThat(gains.sum(cell)).as("seed %s", seed).isCloseTo(sum[cell], within(1e-12));
      assertThat(gains.strongest(cell)).as("seed %s", seed).isEqualTo(strongest[cell]);
      assertThat(gains.strongestCount(cell)).as("seed %s", seed).isEqualTo(count[cell]);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void numbersAreAddedUpWhereJustOneGainIsTheStrongest(int seed) {
    Random random = new Random(seed);
    int cells = 1 + random.nextInt(15);
    CellGains gains = new CellGains();
    gains.clear(cells);
    for (int cell = 0; cell < cells; cell++) {
      double gain = 1 + random.nextInt(3);
      gains.add(cell, cell + 1, gain, gain);
    }
    gains.settle();
    double[] numbers = random.doubles(cells).toArray();
    StrongestCells strongest = new StrongestCells(gains, cells, numbers);
    for (int from = 0; from < cells; from++) {
      for (int to = from + 1; to <= cells; to++) {
        for (double gain : new double[] {0.5, 1, 2, 3}) {
          double expected =
              IntStream.range(from, to)
                  .filter(cell -> gains.strongest(cell) == gain)
                  .mapToDouble(cell -> numbers[cell])
                  .sum();
          assertThat(strongest.sum(from, to, gain))
              .as("seed %s", seed)
              .isCloseTo(expected, within(1e-12));
        }
      }
    }
  }

  @Test
  void aCellThatNobodyCoversHasExactlyNothing() {
    CellGains gains = new CellGains();
    gains.clear(5);
    gains.add(0, 2, 0.1, 0.1);
    gains.add(3, 5, 0.2, 0.2);
    gains.settle();
    assertThat(gains.sum(2)).isEqualTo(0);
    assertThat(Arrays.asList(gains.strongest(2), (double) gains.strongestCount(2)))
        .containsExactly(0.0, 0.0);
  }
}
