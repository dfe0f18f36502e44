package io.github.entente.reconcile.inference;

import java.util.Arrays;

/**
 * Adds up a number over those cells of a range in which a given gain is the strongest, in O(log
 * cells) each, after O(cells log cells) for all.
 */
final class StrongestCells {
  /** The distinct strongest gains, ascending. */
  private final double[] levels;

  /** The level and then the cell, ascending. */
  private final long[] places;

  /** The sums of the numbers of all places before each. */
  private final double[] before;

  StrongestCells(CellGains gains, int cells, double[] numbers) {
    double[] strongest = new double[cells];
    Arrays.setAll(strongest, gains::strongest);
    levels = distinct(strongest);
    places = new long[cells];
    for (int cell = 0; cell < cells; cell++) {
      places[cell] = place(Arrays.binarySearch(levels, strongest[cell]), cell);
    }
    Arrays.sort(places);
    before = new double[cells + 1];
    for (int i = 0; i < cells; i++) {
      before[i + 1] = before[i] + numbers[(int) places[i]];
    }
  }

  private static double[] distinct(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (double number : sorted) {
      if (size == 0 || number != sorted[size - 1]) {
        sorted[size++] = number;
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /** The sum over the cells of a range in which just this gain is the strongest. */
  double sum(int from, int to, double gain) {
    int level = Arrays.binarySearch(levels, gain);
    return level < 0 ? 0 : before[position(level, to)] - before[position(level, from)];
  }

  private int position(int level, int cell) {
    int found = Arrays.binarySearch(places, place(level, cell));
    return found >= 0 ? found : -found - 1;
  }

  private static long place(int level, int cell) {
    return (long) level << Integer.SIZE | cell;
  }
}
