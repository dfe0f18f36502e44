package io.github.entente.reconcile.inference;

import java.util.Arrays;

/**
 * The sum of the gains in each cell, the strongest of them, and how many are the strongest.
 *
 * <p>Gains come as ranges of cells, each in O(log cells): a range is split into the nodes of a
 * binary tree that cover it, and {@link #settle} carries what the nodes hold down to the cells. So
 * nothing is ever subtracted, and a cell that nobody covers has exactly 0. The cells stand in the
 * second half of each array.
 *
 * <p>Reusable and not thread-safe.
 */
final class CellGains {
  private int cells;
  private double[] sum = new double[0];
  private double[] strongest = new double[0];
  private int[] equals = new int[0];

  /** Forgets everything and takes gains for so many cells. */
  void clear(int newCells) {
    cells = newCells;
    if (sum.length < 2 * cells) {
      sum = new double[2 * cells];
      strongest = new double[2 * cells];
      equals = new int[2 * cells];
    } else {
      Arrays.fill(sum, 0, 2 * cells, 0);
      Arrays.fill(strongest, 0, 2 * cells, 0);
      Arrays.fill(equals, 0, 2 * cells, 0);
    }
  }

  /**
   * Adds a gain to a range of cells.
   *
   * @param added what it adds to the sum, above 0
   * @param full what it counts among the strongest, at least as much
   */
  void add(int from, int to, double added, double full) {
    int low = from + cells;
    int high = to + cells;
    while (low < high) {
      if ((low & 1) == 1) {
        put(low++, added, full);
      }
      if ((high & 1) == 1) {
        put(--high, added, full);
      }
      low >>= 1;
      high >>= 1;
    }
  }

  private void put(int node, double added, double full) {
    sum[node] += added;
    raise(node, full, 1);
  }

  private void raise(int node, double full, int count) {
    if (full > strongest[node]) {
      strongest[node] = full;
      equals[node] = count;
    } else if (full == strongest[node]) {
      equals[node] += count;
    }
  }

  /** Carries everything down to the cells; to be called once, after the last gain. */
  void settle() {
    for (int node = 1; node < cells; node++) {
      for (int child = 2 * node; child <= 2 * node + 1; child++) {
        sum[child] += sum[node];
        raise(child, strongest[node], equals[node]);
      }
    }
  }

  /** The sum of the gains in a cell. */
  double sum(int cell) {
    return sum[cells + cell];
  }

  /** The strongest gain in a cell, 0 if there is none. */
  double strongest(int cell) {
    return strongest[cells + cell];
  }

  /** How many gains in a cell are the strongest. */
  int strongestCount(int cell) {
    return equals[cells + cell];
  }
}
