package io.github.entente.reconcile.table.io;

import io.github.entente.reconcile.text.Utf8;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Cuts bytes of UTF-8 into records, which end with a line feed, a carriage return or both, and into
 * fields, which end with a tab, in one buffer that is reused. Passes over empty lines.
 */
final class TabbedRecords {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;
  private static final int MOST = 1 << 24;
  private static final int BUFFER = 1 << 16;

  private final OpenFile file;
  private byte[] bytes;
  private int limit; // at least 8 bytes of the buffer are behind it
  private boolean ended;
  private int start; // of the record
  private int next; // after the record
  private int[] fieldEnd = new int[16];
  private int fields;
  private long line;

  TabbedRecords(OpenFile file) {
    this(file, BUFFER);
  }

  /**
   * Creates records of a file.
   *
   * @param buffer how many bytes are read at a time at first, at least 32
   */
  TabbedRecords(OpenFile file, int buffer) {
    this.file = file;
    bytes = new byte[buffer];
  }

  /** Goes to the next record; false if there is none. */
  boolean next() throws IOException {
    do {
      start = next;
      line++;
      while (!scan()) {
        fill();
      }
      if (start == next) {
        return false;
      }
    } while (fields == 1 && fieldEnd[0] == start);
    return true;
  }

  /** Finds the fields of the record; false if more bytes are needed for that. */
  private boolean scan() throws BrokenFileException {
    fields = 0;
    int at = start;
    while (true) {
      at = special(at);
      if (at >= limit) {
        if (ended && limit > start) {
          end(limit, limit);
        }
        return ended;
      }
      byte found = bytes[at];
      if (found == '\t') {
        addField(at++);
      } else if (found == '\n') {
        end(at, at + 1);
        return true;
      } else if (found == '\r') {
        if (at + 1 == limit && !ended) {
          return false;
        }
        end(at, at + 1 < limit && bytes[at + 1] == '\n' ? at + 2 : at + 1);
        return true;
      } else if (found == 0) {
        throw BrokenFileException.zero(line);
      } else if (found > 0) {
        at++;
      } else {
        int length = Utf8.length(bytes, at, limit);
        if (length == 0 && !ended && limit - at < Utf8.MOST) {
          return false;
        }
        if (length == 0) {
          throw BrokenFileException.notUtf8(line, found);
        }
        at += length;
      }
    }
  }

  /** Returns the first place from a given one on with anything but a printable ASCII character. */
  private int special(int from) {
    int at = from;
    while (at < limit) {
      long word = (long) WORD.get(bytes, at);
      // A byte below ' ' borrows, one from 0x7F on gets or has its highest bit. Only what is above
      // the first such byte may be wrong then.
      long found = ((word - ' ' * ONES) | (word + ONES) | word) & HIGHEST_BITS;
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    return at;
  }

  private void end(int recordEnd, int nextStart) {
    addField(recordEnd);
    next = nextStart;
  }

  private void addField(int end) {
    if (fields == fieldEnd.length) {
      fieldEnd = Arrays.copyOf(fieldEnd, 2 * fields);
    }
    fieldEnd[fields++] = end;
  }

  private void fill() throws IOException {
    System.arraycopy(bytes, start, bytes, 0, limit - start);
    limit -= start;
    next = 0;
    start = 0;
    if (limit > MOST) {
      throw BrokenFileException.longLine(line, MOST);
    }
    if (2 * limit > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int read = file.read(bytes, limit, bytes.length - Long.BYTES - limit, line);
    ended = read < 0;
    limit += Math.max(0, read);
  }

  /** Returns the line of the record. */
  long line() {
    return line;
  }

  /** Returns the number of fields of the record, at least one. */
  int fields() {
    return fields;
  }

  int start(int field) {
    return field == 0 ? start : fieldEnd[field - 1] + 1;
  }

  int end(int field) {
    return fieldEnd[field];
  }

  /** Returns the buffer that has the fields, until the next record. */
  byte[] bytes() {
    return bytes;
  }
}
