package io.github.entente.reconcile.graph;

import java.util.Arrays;

/** Makes one name of several parts, in such a way that other parts never make the same name. */
final class ItemNames {
  private static final char SEPARATOR = '|';
  private static final char ESCAPE = '\\';

  private char[] name = new char[256];
  private int length;

  static String of(Spelling spelling, String part, String... more) {
    if (more.length == 0) {
      return spelling.of(part);
    }
    ItemNames names = new ItemNames();
    names.add(spelling.of(part));
    for (String next : more) {
      names.separate();
      names.add(spelling.of(next));
    }
    return new String(names.name, 0, names.length);
  }

  /** Joins fields of a row; the name is then in {@link #chars} up to {@link #length}. */
  void join(Spelling spelling, Row row, int fieldStart, int fieldEnd) {
    length = 0;
    for (int field = fieldStart; field < fieldEnd; field++) {
      if (field > fieldStart) {
        separate();
      }
      if (spelling.keeps(row.chars(), row.start(field), row.end(field))) {
        add(row.chars(), row.start(field), row.end(field));
      } else {
        add(spelling.of(row.text(field)));
      }
    }
  }

  char[] chars() {
    return name;
  }

  int length() {
    return length;
  }

  private void separate() {
    reserve(1);
    name[length++] = SEPARATOR;
  }

  private void add(String part) {
    add(part.toCharArray(), 0, part.length());
  }

  private void add(char[] from, int start, int end) {
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
