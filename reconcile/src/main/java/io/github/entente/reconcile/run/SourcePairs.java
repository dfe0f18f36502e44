package io.github.entente.reconcile.run;

import io.github.entente.reconcile.table.ClaimTable;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The pairs of sources that claim a value in common, numbered from 0: first by the source that
 * comes first in the table, then by the other. Of all pairs of many sources, few are of this kind.
 *
 * <p>Needs 12 to 44 bytes for each pair. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SourcePairs implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No pairs. */
  public static final SourcePairs NONE = new SourcePairs(new int[] {0}, 0);

  private static final long DENSE = 8;

  /** The first pair of each source, and the number of pairs. */
  private final int[] start;

  /** The source of each pair that comes second. */
  private int[] later;

  /** How many values the two of each pair claim in common. */
  private int[] together;

  /** How many claims of each pair differ on the same item. */
  private int[] apart;

  /** If there are enough pairs, the number of each by both sources; else empty. */
  private int[] square = {};

  private SourcePairs(int[] start, int expected) {
    this.start = start;
    later = new int[expected];
    together = new int[expected];
    apart = new int[expected];
  }

  /**
   * Returns the pairs of a table. O(sum over items of their claims squared).
   *
   * @param most the most pairs that can be held
   * @throws IllegalArgumentException if there are more
   */
  public static SourcePairs of(ClaimTable table, int most) {
    int sources = table.sources();
    SourcePairs pairs = new SourcePairs(new int[sources + 1], Math.min(most, 2 * sources));
    int[] shared = new int[sources];
    int[] others = new int[sources];
    int[] differing = new int[sources];
    for (int source = 0; source < sources; source++) {
      int count = countShared(table, source, shared, others);
      int first = pairs.start[source];
      if (count > most - first) {
        throw new IllegalArgumentException(
            "more than "
                + most
                + " pairs of sources claim a value in common, which are too many to compare; use"
                + " fewer sources, or Accu or PopAccu");
      }
      pairs.start[source + 1] = first + count;
      countDiffering(table, source, shared, differing);
      Arrays.sort(others, 0, count);
      pairs.reserve(first + count);
      for (int i = 0; i < count; i++) {
        int other = others[i];
        pairs.later[first + i] = other;
        pairs.together[first + i] = shared[other];
        pairs.apart[first + i] = differing[other];
        shared[other] = 0;
        differing[other] = 0;
      }
    }
    if ((long) sources * sources <= DENSE * pairs.count()) {
      pairs.fillSquare(sources);
    }
    return pairs;
  }

  private void fillSquare(int sources) {
    square = new int[sources * sources];
    Arrays.fill(square, -1);
    for (int source = 0; source < sources; source++) {
      for (int pair = start[source]; pair < start[source + 1]; pair++) {
        square[source * sources + later[pair]] = pair;
        square[later[pair] * sources + source] = pair;
      }
    }
  }

  private static int countShared(ClaimTable table, int source, int[] shared, int[] others) {
    int count = 0;
    for (int position = 0; position < table.claimsOf(source); position++) {
      int candidate = table.claimed(source, position);
      int end = table.firstClaim(candidate + 1);
      for (int claim = table.firstClaim(candidate); claim < end; claim++) {
        int other = table.sourceOf(claim);
        if (other > source && shared[other]++ == 0) {
          others[count++] = other;
        }
      }
    }
    return count;
  }

  private static void countDiffering(ClaimTable table, int source, int[] shared, int[] differing) {
    for (int position = 0; position < table.claimsOf(source); position++) {
      int candidate = table.claimed(source, position);
      int item = table.itemOf(candidate);
      for (int c = table.firstCandidate(item); c < table.firstCandidate(item + 1); c++) {
        int end = c == candidate ? 0 : table.firstClaim(c + 1);
        for (int claim = table.firstClaim(c); claim < end; claim++) {
          int other = table.sourceOf(claim);
          if (other > source && shared[other] > 0) {
            differing[other]++;
          }
        }
      }
    }
  }

  private void reserve(int size) {
    if (size > later.length) {
      int longer = Math.max(size, later.length + later.length / 2);
      later = Arrays.copyOf(later, longer);
      together = Arrays.copyOf(together, longer);
      apart = Arrays.copyOf(apart, longer);
    }
  }

  /** Returns the number of pairs. */
  public int count() {
    return start[start.length - 1];
  }

  /**
   * Returns the number of a pair, in either order; -1 if the two claim no value in common. O(1) if
   * a quarter of all pairs do, else O(log of the partners of the one that comes first).
   */
  public int index(int source, int other) {
    if (square.length > 0) {
      return square[source * (start.length - 1) + other];
    }
    int first = Math.min(source, other);
    int wanted = Math.max(source, other);
    return Math.max(-1, Arrays.binarySearch(later, start[first], start[first + 1], wanted));
  }

  /**
   * Returns the first pair in which a source comes first; its pairs end before those of the next.
   *
   * @param source from 0 to the number of sources, both included
   */
  public int first(int source) {
    return start[source];
  }

  /** Returns the source of a pair that comes second. */
  public int later(int pair) {
    return later[pair];
  }

  /** Returns how many values the two of a pair claim in common, at least 1. */
  public int together(int pair) {
    return together[pair];
  }

  /** Returns how many pairs of their claims are on the same item with different values. */
  public int apart(int pair) {
    return apart[pair];
  }
}
