package io.github.entente.reconcile.graph;

import java.util.Arrays;

/** Makes one name of several parts, in such a way that other parts never make the same name. */
final class ItemNames {
  private static final byte SEPARATOR = '|';
  private static final byte ESCAPE = '\\';

  private byte[] name = new byte[256];
  private int length;

  static String of(Spelling spelling, String part, String... more) {
    if (more.length == 0) {
      return spelling.of(part);
    }
    ItemNames names = new ItemNames();
    names.add(TextBytes.of(spelling.of(part)));
    for (String next : more) {
      names.separate();
      names.add(TextBytes.of(spelling.of(next)));
    }
    return TextBytes.text(names.name, 0, names.length);
  }

  /** Joins fields of a row to a name. */
  void join(Spelling spelling, Row row, int fieldStart, int fieldEnd, NameKey target) {
    length = 0;
    for (int field = fieldStart; field < fieldEnd; field++) {
      if (field > fieldStart) {
        separate();
      }
      if (spelling.keeps(row.bytes(), row.start(field), row.end(field))) {
        add(row.bytes(), row.start(field), row.end(field));
      } else {
        add(TextBytes.of(spelling.of(row.text(field))));
      }
    }
    target.set(name, 0, length);
  }

  private void separate() {
    reserve(1);
    name[length++] = SEPARATOR;
  }

  private void add(byte[] part) {
    add(part, 0, part.length);
  }

  private void add(byte[] from, int start, int end) {
    reserve(2 * (end - start));
    for (int i = start; i < end; i++) {
      if (from[i] == SEPARATOR || from[i] == ESCAPE) {
        name[length++] = ESCAPE;
      }
      name[length++] = from[i];
    }
  }

  private void reserve(int more) {
    if (length + more > name.length) {
      name = Arrays.copyOf(name, Math.max(length + more, 2 * name.length));
    }
  }
}
