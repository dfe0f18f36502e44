package io.github.entente.reconcile.table;

import java.util.Arrays;

/** A list of longs, all of which have one value until set; costs nothing where none is set. */
final class LazyLongs {
  private static final int CHUNK_BITS = 14;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final long[] UNSET = {};

  private final long preset;
  private long[][] chunks = {};

  LazyLongs(long preset) {
    this.preset = preset;
  }

  /** Tells whether a value was set that is not the preset one. */
  boolean isAnySet() {
    return chunks.length > 0;
  }

  void set(int index, long value) {
    if (value == preset) {
      return;
    }
    int chunk = index >>> CHUNK_BITS;
    if (chunk >= chunks.length) {
      int known = chunks.length;
      chunks = Arrays.copyOf(chunks, Math.max(chunk + 1, 2 * known));
      Arrays.fill(chunks, known, chunks.length, UNSET);
    }
    if (chunks[chunk].length == 0) {
      chunks[chunk] = new long[CHUNK];
      Arrays.fill(chunks[chunk], preset);
    }
    chunks[chunk][index & (CHUNK - 1)] = value;
  }

  long get(int index) {
    int chunk = index >>> CHUNK_BITS;
    return chunk < chunks.length && chunks[chunk].length > 0
        ? chunks[chunk][index & (CHUNK - 1)]
        : preset;
  }
}
