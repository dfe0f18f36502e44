package io.github.entente.reconcile.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The bytes of a name, eight to a word, and their hash. The first byte is the highest of its word
 * and the last word is filled up with zeros, so that words compare as the bytes do.
 */
final class NameKey {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final int KEPT = 32;

  private long[] words = new long[4];
  private int length;
  private int hash;

  void set(byte[] bytes) {
    set(bytes, 0, bytes.length);
  }

  void set(byte[] bytes, int start, int end) {
    length = end - start;
    if (wordCount() > words.length) {
      words = new long[Math.max(wordCount(), 2 * words.length)];
    }
    long mixed = length;
    int next = 0;
    for (int i = start; i < end; i += Long.BYTES) {
      long word = word(bytes, i, end);
      words[next++] = word;
      mixed = (mixed ^ word) * MIX;
      mixed ^= mixed >>> Integer.SIZE;
    }
    hash = (int) ((mixed * MIX) >>> Integer.SIZE);
  }

  private static long word(byte[] bytes, int from, int end) {
    if (from + Long.BYTES <= bytes.length) {
      long word = (long) WORD.get(bytes, from);
      return end - from >= Long.BYTES ? word : word & (-1L << (Byte.SIZE * (from - end)));
    }
    long word = 0;
    for (int i = from; i < end; i++) {
      word |= (bytes[i] & 0xFFL) << (Byte.SIZE * (from + Long.BYTES - 1 - i));
    }
    return word;
  }

  /** Lets go of the bytes if they are many. */
  void clear() {
    if (words.length > KEPT) {
      words = new long[KEPT];
      length = 0;
    }
  }

  /** Returns how many bytes the name has. */
  int length() {
    return length;
  }

  /** Returns the first byte; 0 if there is none. */
  byte firstByte() {
    return length == 0 ? 0 : (byte) (words[0] >>> (Long.SIZE - Byte.SIZE));
  }

  int hash() {
    return hash;
  }

  int wordCount() {
    return words(length);
  }

  /** Returns how many words a number of bytes needs. */
  static int words(int bytes) {
    return (bytes + Long.BYTES - 1) / Long.BYTES;
  }

  /** Tells whether these are the words of this name, whose length is known to be the same. */
  boolean hasWords(long[] other, int from) {
    int count = wordCount();
    for (int i = 0; i < count; i++) {
      if (words[i] != other[from + i]) {
        return false;
      }
    }
    return true;
  }

  void copyWords(long[] target, int from) {
    System.arraycopy(words, 0, target, from, wordCount());
  }

  byte[] bytes() {
    return bytes(words, 0, length);
  }

  /** Returns bytes out of words. */
  static byte[] bytes(long[] words, int from, int length) {
    byte[] bytes = new byte[words(length) * Long.BYTES];
    for (int i = 0; i < bytes.length; i += Long.BYTES) {
      WORD.set(bytes, i, words[from + i / Long.BYTES]);
    }
    return bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
  }
}
