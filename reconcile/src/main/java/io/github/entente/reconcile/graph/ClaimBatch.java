package io.github.entente.reconcile.graph;

import java.util.Arrays;

/**
 * Claims that wait until the items of all are looked up together. A large table of items is far
 * away in memory; asked for many items at a time, it answers several times as fast.
 */
final class ClaimBatch {
  private static final int CLAIMS = 256;

  private final int[] sources = new int[CLAIMS];
  private final int[] values = new int[CLAIMS];
  private final double[] weights = new double[CLAIMS];
  private final long[] times = new long[CLAIMS];
  private final int[] itemStart = new int[CLAIMS + 1];
  private final int[] itemNumbers = new int[CLAIMS];
  private char[] itemNames = new char[32 * CLAIMS];
  private int size;

  boolean isFull() {
    return size == CLAIMS;
  }

  /** Adds a claim about the item with the given name. There must be room for it. */
  void add(int source, char[] item, int start, int end, int value, double weight, long time) {
    sources[size] = source;
    values[size] = value;
    weights[size] = weight;
    times[size] = time;
    int from = itemStart[size];
    int to = from + end - start;
    if (to > itemNames.length) {
      itemNames = Arrays.copyOf(itemNames, Math.max(to, 2 * itemNames.length));
    }
    System.arraycopy(item, start, itemNames, from, end - start);
    itemStart[++size] = to;
  }

  /** Hands all claims on and is empty again. */
  void flush(NameTable items, AddedClaims claims) {
    items.numbers(itemNames, itemStart, size, itemNumbers);
    for (int i = 0; i < size; i++) {
      claims.add(sources[i], itemNumbers[i], values[i], weights[i], times[i]);
    }
    size = 0;
  }
}
