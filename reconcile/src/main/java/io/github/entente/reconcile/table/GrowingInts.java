package io.github.entente.reconcile.table;

import java.util.Arrays;

/** A list of ints that grows by chunks, so that growing never copies what is already there. */
final class GrowingInts {
  private static final int CHUNK_BITS = 14;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private int[][] chunks = new int[4][];
  private int size;

  int size() {
    return size;
  }

  void add(int value) {
    int chunk = size >>> CHUNK_BITS;
    if ((size & (CHUNK - 1)) == 0) {
      if (chunk == chunks.length) {
        chunks = Arrays.copyOf(chunks, 2 * chunk);
      }
      chunks[chunk] = new int[CHUNK];
    }
    chunks[chunk][size & (CHUNK - 1)] = value;
    size++;
  }

  /** Adds the first ones of some values. */
  void addAll(int[] values, int count) {
    int from = 0;
    while (from < count) {
      add(values[from++]);
      int room = Math.min(count - from, -size & (CHUNK - 1)); // in the same chunk
      System.arraycopy(values, from, chunks[(size - 1) >>> CHUNK_BITS], size & (CHUNK - 1), room);
      size += room;
      from += room;
    }
  }

  int get(int index) {
    return chunks[index >>> CHUNK_BITS][index & (CHUNK - 1)];
  }

  int[] toArray() {
    int[] all = new int[size];
    for (int from = 0; from < size; from += CHUNK) {
      System.arraycopy(chunks[from >>> CHUNK_BITS], 0, all, from, Math.min(CHUNK, size - from));
    }
    return all;
  }
}
