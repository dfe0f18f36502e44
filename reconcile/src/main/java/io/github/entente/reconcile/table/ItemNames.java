package io.github.entente.reconcile.table;

import io.github.entente.reconcile.text.TextBytes;
import java.util.Arrays;

/**
 * Makes one name of the several parts of an item, such as an object and a property, in such a way
 * that other parts never make the same name: the parts stand behind each other with {@code |} in
 * between, and {@code |} and {@code \\} inside a part get a {@code \\} before them.
 *
 * @since 0.1.0
 */
public final class ItemNames {
  private static final byte SEPARATOR = '|';
  private static final byte ESCAPE = '\\';

  private byte[] name = new byte[256];
  private int length;

  ItemNames() {}

  /**
   * Returns the name of an item.
   *
   * @param spelling which spellings of a part count as the same
   * @param part the first part, which is the name if there are no others
   * @param more the other parts
   */
  public static String of(Spelling spelling, String part, String... more) {
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

  /** Starts a name with its first part. */
  void start(Spelling spelling, byte[] bytes, int start, int end) {
    length = 0;
    spell(spelling, bytes, start, end);
  }

  /** Adds a further part. */
  void join(Spelling spelling, byte[] bytes, int start, int end) {
    separate();
    spell(spelling, bytes, start, end);
  }

  private void spell(Spelling spelling, byte[] bytes, int start, int end) {
    if (spelling.keeps(bytes, start, end)) {
      add(bytes, start, end);
    } else {
      add(TextBytes.of(spelling.of(TextBytes.text(bytes, start, end))));
    }
  }

  /** Puts the whole name where it is wanted. */
  void end(NameBuffer target) {
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
