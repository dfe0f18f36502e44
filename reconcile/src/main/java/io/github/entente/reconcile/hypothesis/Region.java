package io.github.entente.reconcile.hypothesis;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A set of cells of a {@link HypothesisSpace}, as ascending ranges that neither overlap nor touch.
 *
 * <pre>{@code
 * Region.of(2, 5)          // the cells 2, 3 and 4
 * }</pre>
 *
 * <p>Immutable and thread-safe. All operations are linear in the number of ranges.
 *
 * @since 0.1.0
 */
public final class Region {
  /** The region without any cell. */
  public static final Region EMPTY = new Region(new int[0]);

  /** First cell and cell after the last one of each range, in turn. */
  private final int[] ends;

  private Region(int[] ends) {
    this.ends = ends;
  }

  /**
   * The cells from {@code fromInclusive} up to and without {@code toExclusive}.
   *
   * @throws IllegalArgumentException unless {@code 0 <= fromInclusive < toExclusive}
   */
  public static Region of(int fromInclusive, int toExclusive) {
    if (fromInclusive < 0 || fromInclusive >= toExclusive) {
      throw new IllegalArgumentException(
          "region runs from %s to %s but must have 0 <= from < to"
              .formatted(fromInclusive, toExclusive));
    }
    return new Region(new int[] {fromInclusive, toExclusive});
  }

  /** The region of one cell. */
  public static Region ofCell(int cell) {
    return of(cell, cell + 1);
  }

  /** The cells of which each stands in the array, in any order. O(n log n). */
  public static Region ofCells(int... cells) {
    int[] sorted = cells.clone();
    Arrays.sort(sorted);
    int[] ends = new int[2 * sorted.length];
    int size = 0;
    for (int cell : sorted) {
      if (size > 0 && ends[size - 1] >= cell) {
        ends[size - 1] = cell + 1;
      } else {
        ends[size++] = cell;
        ends[size++] = cell + 1;
      }
    }
    return size == 0 ? EMPTY : new Region(Arrays.copyOf(ends, size));
  }

  /**
   * The region of ranges that stand in ascending order, each as its first cell and the cell after
   * its last one; empty ranges are left out and touching ones joined.
   */
  static Region ofRanges(int[] ranges) {
    int[] joined = new int[ranges.length];
    int size = 0;
    for (int i = 0; i < ranges.length; i += 2) {
      if (ranges[i] == ranges[i + 1]) {
        continue;
      }
      if (size > 0 && joined[size - 1] == ranges[i]) {
        joined[size - 1] = ranges[i + 1];
      } else {
        joined[size++] = ranges[i];
        joined[size++] = ranges[i + 1];
      }
    }
    return size == 0 ? EMPTY : new Region(Arrays.copyOf(joined, size));
  }

  /** The cells that belong to any of the regions. O(n log n) for n ranges. */
  public static Region union(Collection<Region> regions) {
    int[][] ranges =
        regions.stream()
            .flatMap(
                region ->
                    IntStream.range(0, region.ranges())
                        .mapToObj(range -> new int[] {region.from(range), region.to(range)}))
            .sorted(Comparator.comparingInt(range -> range[0]))
            .toArray(int[][]::new);
    int[] ends = new int[2 * ranges.length];
    int size = 0;
    for (int[] range : ranges) {
      if (size > 0 && range[0] <= ends[size - 1]) {
        ends[size - 1] = Math.max(ends[size - 1], range[1]);
      } else {
        ends[size++] = range[0];
        ends[size++] = range[1];
      }
    }
    return size == 0 ? EMPTY : new Region(Arrays.copyOf(ends, size));
  }

  /** This region, with every cell so much further. */
  Region shifted(int cells) {
    return cells == 0 ? this : new Region(Arrays.stream(ends).map(end -> end + cells).toArray());
  }

  /** The number of ranges. */
  public int ranges() {
    return ends.length / 2;
  }

  /** The first cell of a range. */
  public int from(int range) {
    return ends[2 * range];
  }

  /** The cell after the last one of a range. */
  public int to(int range) {
    return ends[2 * range + 1];
  }

  /** Whether there is no cell in it. */
  public boolean isEmpty() {
    return ends.length == 0;
  }

  /** Whether a cell belongs to it. O(log ranges). */
  public boolean contains(int cell) {
    int at = Arrays.binarySearch(ends, cell);
    return at >= 0 ? at % 2 == 0 : (-at - 1) % 2 == 1;
  }

  /** Whether every cell of this region belongs to the other. */
  public boolean isWithin(Region other) {
    int j = 0;
    for (int i = 0; i < ends.length; i += 2) {
      while (j < other.ends.length && other.ends[j + 1] < ends[i + 1]) {
        j += 2;
      }
      if (j == other.ends.length || other.ends[j] > ends[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the two have a cell in common. */
  public boolean intersects(Region other) {
    int i = 0;
    int j = 0;
    while (i < ends.length && j < other.ends.length) {
      if (Math.max(ends[i], other.ends[j]) < Math.min(ends[i + 1], other.ends[j + 1])) {
        return true;
      }
      if (ends[i + 1] < other.ends[j + 1]) {
        i += 2;
      } else {
        j += 2;
      }
    }
    return false;
  }

  /** The cells that belong to both. */
  public Region intersection(Region other) {
    int[] common = new int[ends.length + other.ends.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < ends.length && j < other.ends.length) {
      int from = Math.max(ends[i], other.ends[j]);
      int to = Math.min(ends[i + 1], other.ends[j + 1]);
      if (from < to) {
        common[size++] = from;
        common[size++] = to;
      }
      if (ends[i + 1] < other.ends[j + 1]) {
        i += 2;
      } else {
        j += 2;
      }
    }
    return size == 0 ? EMPTY : new Region(Arrays.copyOf(common, size));
  }

  /** The cells from 0 up to and without {@code cells} that do not belong to it. */
  public Region complement(int cells) {
    int[] gaps = new int[ends.length + 2];
    gaps[0] = 0;
    System.arraycopy(ends, 0, gaps, 1, ends.length);
    gaps[gaps.length - 1] = cells;
    return ofRanges(gaps);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Region that && Arrays.equals(ends, that.ends);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ends);
  }

  /** Reads like {@code [0, 3) [5, 6)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int range = 0; range < ranges(); range++) {
      text.append(range == 0 ? "[" : " [").append(from(range)).append(", ").append(to(range));
      text.append(')');
    }
    return text.isEmpty() ? "no cell" : text.toString();
  }
}
