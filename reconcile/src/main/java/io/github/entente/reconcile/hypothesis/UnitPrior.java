package io.github.entente.reconcile.hypothesis;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Gives each value on the table one unit of prior mass, on a line that is cut into cells.
 *
 * <p>A value owns those of its cells that no narrower value on the table contains; values of equal
 * width own what they have in common together. Its unit lies in what it owns in proportion to the
 * sizes of the cells, so that it does not matter into how many cells others cut it; cells without
 * size share alike where there are no others. A value of which narrower ones leave nothing gives
 * its unit to all its cells.
 *
 * <p>O(cells + values log values), and beside that for values of one width as often as they
 * overlap.
 */
final class UnitPrior {
  /**
   * A value on the table.
   *
   * @param region its cells, all of finite size
   * @param width how wide it is; the least width is the most exact value
   */
  record Value(Region region, double width) {}

  private final double[] size;
  private final double[] mass;

  /** For each cell, itself or one before the next cell that nobody owns. */
  private final int[] next;

  private UnitPrior(double[] size) {
    this.size = size;
    this.mass = new double[size.length];
    this.next = IntStream.rangeClosed(0, size.length).toArray();
  }

  /**
   * The mass that values give to each cell.
   *
   * @param size the size of each cell, at least 0; infinite at open ends
   * @param values the values on the table, in any order
   */
  static double[] of(double[] size, List<Value> values) {
    UnitPrior prior = new UnitPrior(size);
    List<Value> byWidth = values.stream().sorted(Comparator.comparingDouble(Value::width)).toList();
    int first = 0;
    while (first < byWidth.size()) {
      int end = first + 1;
      while (end < byWidth.size() && byWidth.get(end).width() == byWidth.get(first).width()) {
        end++;
      }
      List<Value> alike = byWidth.subList(first, end);
      alike.forEach(value -> prior.give(value.region()));
      alike.forEach(
          value -> prior.forEachFree(value.region(), cell -> prior.next[cell] = cell + 1));
      first = end;
    }
    return prior.mass;
  }

  /** Spreads a unit over the cells that nobody owns, or over all cells if there are none. */
  private void give(Region region) {
    Total free = new Total();
    forEachFree(region, free);
    if (free.cells > 0) {
      forEachFree(region, cell -> mass[cell] += free.share(cell));
    } else {
      Total all = new Total();
      forEach(region, all);
      forEach(region, cell -> mass[cell] += all.share(cell));
    }
  }

  private static void forEach(Region region, IntConsumer action) {
    for (int range = 0; range < region.ranges(); range++) {
      for (int cell = region.from(range); cell < region.to(range); cell++) {
        action.accept(cell);
      }
    }
  }

  private void forEachFree(Region region, IntConsumer action) {
    for (int range = 0; range < region.ranges(); range++) {
      int cell = free(region.from(range));
      while (cell < region.to(range)) {
        action.accept(cell);
        cell = free(cell + 1);
      }
    }
  }

  /** The first cell from here on that nobody owns; shortens the way for later calls. */
  private int free(int from) {
    int found = from;
    while (next[found] != found) {
      found = next[found];
    }
    for (int cell = from; cell != found; ) {
      int behind = next[cell];
      next[cell] = found;
      cell = behind;
    }
    return found;
  }

  /** Adds up cells, and then knows the share of each. */
  private final class Total implements IntConsumer {
    private double sizes;
    private int cells;

    @Override
    public void accept(int cell) {
      sizes += size[cell];
      cells++;
    }

    double share(int cell) {
      return sizes > 0 ? size[cell] / sizes : 1.0 / cells;
    }
  }
}
