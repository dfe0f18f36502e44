package io.github.entente.reconcile.graph;

import java.util.Arrays;

/** The fields of one record that somebody asked for, as characters in one buffer that is reused. */
final class Row {
  private static final int ABSENT = -1;

  private char[] chars = new char[256];
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
    line = nextLine;
    used = 0;
    Arrays.fill(start, ABSENT);
  }

  void set(int field, char[] from, int offset, int length) {
    if (used + length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(used + length, 2 * chars.length));
    }
    System.arraycopy(from, offset, chars, used, length);
    start[field] = used;
    used += length;
    end[field] = used;
  }

  long line() {
    return line;
  }

  boolean has(int field) {
    return start[field] != ABSENT;
  }

  /** Tells whether a field is absent or has nothing but white space. */
  boolean isBlank(int field) {
    if (has(field)) {
      for (int i = start[field]; i < end[field]; i++) {
        if (!Character.isWhitespace(chars[i]) && !Character.isSpaceChar(chars[i])) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the text of a field, the empty one if it is absent. */
  String text(int field) {
    return has(field) ? new String(chars, start[field], end[field] - start[field]) : "";
  }

  char[] chars() {
    return chars;
  }

  int start(int field) {
    return start[field];
  }

  int end(int field) {
    return end[field];
  }
}
