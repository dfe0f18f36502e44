package io.github.entente.reconcile.table.io;

import io.github.entente.reconcile.text.TextBytes;
import java.util.Arrays;

/** The fields of one record that somebody asked for, as bytes in one buffer that is reused. */
final class Row {
  private static final int ABSENT = -1;

  private byte[] own = new byte[256];
  private byte[] bytes = own;
  private final int[] start;
  private final int[] end;
  private int used;
  private long line;

  /** Creates a row with a number of fields, none of which is there. */
  Row(int fields) {
    start = new int[fields];
    end = new int[fields];
    clear(0);
  }

  /** Removes all fields; the next record starts in this line. */
  void clear(long nextLine) {
    start(nextLine);
    used = 0;
    bytes = own;
    Arrays.fill(start, ABSENT);
  }

  /** Keeps all fields, each of which will be set again; the next record starts in this line. */
  void start(long nextLine) {
    line = nextLine;
  }

  /** Sets a field to a copy of these characters. */
  void set(int field, char[] from, int offset, int length) {
    int most = used + TextBytes.most(length);
    if (most > own.length) {
      own = Arrays.copyOf(own, Math.max(most, 2 * own.length));
      bytes = own;
    }
    start[field] = used;
    used = TextBytes.encode(from, offset, length, own, used);
    end[field] = used;
  }

  /** Sets a field to these bytes of UTF-8, which may not change then; all fields share an array. */
  void set(int field, byte[] from, int fieldStart, int fieldEnd) {
    bytes = from;
    start[field] = fieldStart;
    end[field] = fieldEnd;
  }

  long line() {
    return line;
  }

  boolean has(int field) {
    return start[field] != ABSENT;
  }

  /** Tells whether a field is absent or has nothing but white space. */
  boolean isBlank(int field) {
    if (!has(field) || start[field] == end[field]) {
      return true;
    }
    byte first = bytes[start[field]];
    return (first <= ' ')
        && text(field).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Returns the text of a field, the empty one if it is absent. */
  String text(int field) {
    return has(field) ? TextBytes.text(bytes, start[field], end[field]) : "";
  }

  byte[] bytes() {
    return bytes;
  }

  int start(int field) {
    return start[field];
  }

  int end(int field) {
    return end[field];
  }
}
