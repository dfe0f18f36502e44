package io.github.entente.reconcile.table;

import io.github.entente.reconcile.text.TextBytes;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Names that wait until they are looked up, behind each other in one array. Each is one word with
 * its hash in the upper and its length in bytes in the lower half, and then its bytes, eight to a
 * word. The first byte is the highest of its word and the last word is filled up with zeros, so
 * that words compare as the bytes do.
 */
final class NameBuffer {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int KEPT = 1 << 14;

  private long[] words = new long[64];
  private int end;

  /** Sets the name behind those that are kept. */
  void set(byte[] bytes) {
    set(bytes, 0, bytes.length);
  }

  /** Sets the name behind those that are kept. */
  void set(byte[] bytes, int from, int to) {
    int length = to - from;
    int next = end + 1;
    if (next + words(length) >= words.length) {
      words = Arrays.copyOf(words, 2 * (next + words(length)));
    }
    long mixed = length;
    for (int i = from; i < to; i += Long.BYTES) {
      long word = word(bytes, i, to);
      words[next++] = word;
      mixed = (mixed ^ word) * MIX;
      mixed ^= mixed >>> Integer.SIZE;
    }
    words[end] = ((mixed * MIX) & (-1L << Integer.SIZE)) | length;
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

  /** Keeps the name that was set; the next one is blank until it is set. */
  void keep() {
    end = next(end);
    words[end] = 0;
  }

  /** Forgets all names, and lets go of memory if it is much. */
  void clear() {
    end = 0;
    words[0] = 0;
    if (words.length > KEPT) {
      words = new long[KEPT];
    }
  }

  /** Returns where the next name will stand: the number of words of those that are kept. */
  int end() {
    return end;
  }

  /** Returns the place of the name behind one. */
  int next(int place) {
    return place + 1 + words(length(place));
  }

  /** Returns how many bytes a name has. */
  int length(int place) {
    return (int) words[place];
  }

  /** Returns the first byte of a name; 0 if there is none. */
  byte firstByte(int place) {
    return length(place) == 0 ? 0 : (byte) (words[place + 1] >>> (Long.SIZE - Byte.SIZE));
  }

  int hash(int place) {
    return (int) (words[place] >>> Integer.SIZE);
  }

  /** Tells whether a name has these bytes, given that the length is the same. */
  boolean hasWords(int place, long[] other, int from) {
    int count = words(length(place));
    for (int i = 0; i < count; i++) {
      if (words[place + 1 + i] != other[from + i]) {
        return false;
      }
    }
    return true;
  }

  void copyWords(int place, long[] target, int from) {
    System.arraycopy(words, place + 1, target, from, words(length(place)));
  }

  /** Returns the bytes of a name, and perhaps some zeros behind them. */
  byte[] bytes(int place) {
    return bytes(words, place + 1, length(place));
  }

  String text(int place) {
    return TextBytes.text(bytes(place), 0, length(place));
  }

  /** Returns how many words a number of bytes needs. */
  static int words(int bytes) {
    return (bytes + Long.BYTES - 1) / Long.BYTES;
  }

  /** Returns bytes out of words, and perhaps some zeros behind them. */
  static byte[] bytes(long[] words, int from, int length) {
    byte[] bytes = new byte[words(length) * Long.BYTES];
    for (int i = 0; i < bytes.length; i += Long.BYTES) {
      WORD.set(bytes, i, words[from + i / Long.BYTES]);
    }
    return bytes;
  }
}
