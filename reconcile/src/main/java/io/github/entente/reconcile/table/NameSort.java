package io.github.entente.reconcile.table;

import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinTask;

/**
 * Sorts names by their bytes, eight at a time: the multikey quicksort of Bentley and Sedgewick,
 * "Fast algorithms for sorting and searching strings" (1997). Expected time is in O(n log n + words
 * of the names); the pivots are random, but the order does not depend on them.
 */
final class NameSort {
  private static final int PARALLEL = 1 << 12;

  private final long[] names;
  private final int[] places;
  private final long[] keys; // what is compared now of each name

  /**
   * Prepares to sort.
   *
   * @param names the array of a {@link NameTable}
   * @param places where different names stand in it; will be sorted
   */
  NameSort(long[] names, int[] places) {
    this.names = names;
    this.places = places;
    keys = new long[places.length];
  }

  void sort() {
    int ended = loadWord(0, places.length, 0);
    sort(0, ended, 0);
    sort(ended, places.length, 0);
  }

  /** Sorts names by their loaded keys and, where these are equal, by the words behind. */
  private void sort(int start, int end, int depth) {
    int from = start;
    int to = end;
    int word = depth;
    while (to - from > 1) {
      long pivot = keys[pivot(from, to)];
      int less = from;
      int more = to;
      int next = from;
      while (next < more) {
        if (keys[next] < pivot) {
          swap(less++, next++);
        } else if (keys[next] > pivot) {
          swap(--more, next);
        } else {
          next++;
        }
      }
      sortBoth(from, less, more, to, word);
      word++;
      from = loadWord(less, more, word);
      to = more;
      sort(less, from, word);
    }
  }

  private void sortBoth(int start, int less, int more, int end, int word) {
    if (less - start < PARALLEL || end - more < PARALLEL) {
      sort(start, less, word);
      sort(more, end, word);
    } else {
      ForkJoinTask.invokeAll(
          ForkJoinTask.adapt(() -> sort(start, less, word)),
          ForkJoinTask.adapt(() -> sort(more, end, word)));
    }
  }

  private static int pivot(int from, int to) {
    return new SplittableRandom(from ^ Integer.reverse(to)).nextInt(from, to);
  }

  /**
   * Puts the names that end before a word first, with their lengths as keys, and loads that word of
   * the others. Returns the first of these.
   */
  private int loadWord(int start, int end, int word) {
    int ended = start;
    for (int i = start; i < end; i++) {
      int length = (int) names[places[i]];
      if (length <= Long.BYTES * word) {
        swap(ended, i);
        keys[ended++] = length;
      } else {
        keys[i] = names[places[i] + 1 + word] ^ Long.MIN_VALUE; // so that signed order is right
      }
    }
    return ended;
  }

  private void swap(int i, int j) {
    long key = keys[i];
    keys[i] = keys[j];
    keys[j] = key;
    int place = places[i];
    places[i] = places[j];
    places[j] = place;
  }
}
