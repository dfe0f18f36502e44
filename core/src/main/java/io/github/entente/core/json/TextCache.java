package io.github.entente.core.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what texts were read as, so that what is said again and again is read and kept once.
 * Each text has one place, which the next text of that place takes over; so memory is limited and
 * looking up costs no more than to compare the text. Not thread-safe.
 *
 * @param <T> what the texts are read as
 */
final class TextCache<T> {
  private static final int PLACES = 1 << 11;
  private static final int LONGEST = 256;

  private final int[] hashes = new int[PLACES];
  private final char[] @Nullable [] texts = new char[PLACES][];
  private final @Nullable Object[] meanings = new @Nullable Object[PLACES];

  /** What a stretch of text was read as; null if that is not remembered. */
  @Nullable T find(char[] source, int from, int to) {
    int hash = hash(source, from, to);
    int place = hash & (PLACES - 1);
    char[] text = hashes[place] == hash ? texts[place] : null;
    @SuppressWarnings("unchecked") // only what is kept is ever found
    T meaning =
        text != null && Arrays.equals(text, 0, text.length, source, from, to)
            ? (T) meanings[place]
            : null;
    return meaning;
  }

  /** Remembers what a stretch of text was read as, unless it is long, and gives it back. */
  T keep(char[] source, int from, int to, T meaning) {
    if (to - from <= LONGEST) {
      int hash = hash(source, from, to);
      int place = hash & (PLACES - 1);
      hashes[place] = hash;
      texts[place] = Arrays.copyOfRange(source, from, to);
      meanings[place] = meaning;
    }
    return meaning;
  }

  private static int hash(char[] source, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + source[i];
    }
    return hash ^ (hash >>> 15);
  }
}
