package io.github.entente.reconcile.table.io;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Cuts characters into lines, which end with a line feed, in one buffer that is reused. */
final class Lines {
  private static final int MOST = 1 << 24;

  private final Reader in;
  private char[] chars = new char[1 << 16];
  private int limit;
  private int start;
  private int end;
  private long number;

  Lines(Reader in) {
    this.in = in;
  }

  /** Goes to the next line; false if there is none. */
  boolean next() throws IOException {
    start = number == 0 ? 0 : end + 1;
    end = start;
    while (true) {
      while (end < limit && chars[end] != '\n') {
        end++;
      }
      if (end < limit) {
        number++;
        return true;
      }
      if (!fill()) {
        boolean hasRest = end > start;
        number += hasRest ? 1 : 0;
        return hasRest;
      }
    }
  }

  private boolean fill() throws IOException {
    if (start > 0 && start <= limit) {
      System.arraycopy(chars, start, chars, 0, limit - start);
      limit -= start;
      end -= start;
      start = 0;
    }
    if (limit > MOST) {
      throw BrokenFileException.longLine(number + 1, MOST);
    }
    if (chars.length - limit < 2) {
      chars = Arrays.copyOf(chars, 2 * chars.length);
    }
    int read = in.read(chars, limit, chars.length - limit);
    limit += Math.max(0, read);
    return read > 0;
  }

  long number() {
    return number;
  }

  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (chars[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  char[] chars() {
    return chars;
  }

  int start() {
    return start;
  }

  int length() {
    return end - start;
  }
}
