package io.github.entente.reconcile.table;

import io.github.entente.reconcile.text.TextBytes;
import java.util.Arrays;

/**
 * Numbers distinct names in the order of their first appearance; open addressing with linear
 * probing. A slot has a name's hash beside its place, so that other names are hardly ever touched.
 *
 * <p>All names stand behind each other in one array. Each is one word with its number in the upper
 * and its length in bytes in the lower half, and then its bytes as in {@link NameKey}.
 */
final class NameTable {
  private static final int AT_A_TIME = 256;
  private static final int MOST_WORDS = Integer.MAX_VALUE - 8;

  private final Spelling spelling;
  private final NameKey key = new NameKey();
  private long[] names = new long[32];
  private int end = 1; // no name has the place 0
  private long[] slots = new long[32]; // hash in the upper half, place in the lower; 0 if free
  private int size;
  long touched; // keeps reading from being optimised away

  NameTable(Spelling spelling) {
    this.spelling = spelling;
  }

  /** Returns the number of a name, which is the next free one if the name is new. */
  int number(String name) {
    key.set(TextBytes.of(name));
    return number(key);
  }

  /**
   * Finds the numbers of many names, each of which is the next free one if the name is new. First
   * touches what looking them up will need, so that the processor waits for many places in memory
   * at a time and not for one after the other.
   *
   * @throws IllegalArgumentException if a name is blank; nothing more can be done with the table
   */
  void numbers(NameKey[] keys, int count, int[] numbers) {
    for (int from = 0; from < count; from += AT_A_TIME) {
      int to = Math.min(count, from + AT_A_TIME);
      touch(keys, from, to);
      for (int i = from; i < to; i++) {
        int known = size;
        numbers[i] = number(keys[i]);
        if (numbers[i] == known) {
          refuseBlank(keys[i]);
        }
      }
    }
  }

  private static void refuseBlank(NameKey name) {
    byte first = name.firstByte();
    if (first > ' ' && first <= '~') {
      return;
    }
    byte[] bytes = name.bytes();
    if (TextBytes.text(bytes, 0, bytes.length).isBlank()) {
      throw new IllegalArgumentException(
          "a source, item or value is blank; give a text that is not, or leave the claim out");
    }
  }

  private void touch(NameKey[] keys, int from, int to) {
    int mask = slots.length - 1;
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += slots[keys[i].hash() & mask];
    }
    for (int i = from; i < to; i++) {
      sum += names[(int) slots[keys[i].hash() & mask]];
    }
    touched = sum;
  }

  /* A text that is known is spelled as it should be: no need to look at each of its characters. */
  private int number(NameKey name) {
    int place = find(name);
    if (place == 0) {
      byte[] bytes = name.bytes();
      if (!spelling.keeps(bytes, 0, bytes.length)) {
        name.set(TextBytes.of(spelling.of(TextBytes.text(bytes, 0, bytes.length))));
        place = find(name);
      }
    }
    if (place == 0) {
      place = add(name);
    }
    return (int) (names[place] >>> Integer.SIZE);
  }

  /** Returns the place of a name, 0 if it is not there. */
  private int find(NameKey name) {
    int hash = name.hash();
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int place = (int) slots[slot];
      if ((int) (slots[slot] >>> Integer.SIZE) == hash && isAt(place, name)) {
        return place;
      }
    }
    return 0;
  }

  private boolean isAt(int place, NameKey name) {
    return (int) names[place] == name.length() && name.hasWords(names, place + 1);
  }

  private int add(NameKey name) {
    if (2 * (size + 1) > slots.length) {
      long[] old = slots;
      slots = new long[4 * size];
      for (long entry : old) {
        if (entry != 0) {
          insert(entry);
        }
      }
    }
    int place = end;
    end = Math.addExact(place, 1 + name.wordCount());
    if (end > names.length) {
      names = Arrays.copyOf(names, Math.max(end, (int) Math.min(2L * names.length, MOST_WORDS)));
    }
    names[place] = (long) size++ << Integer.SIZE | name.length();
    name.copyWords(names, place + 1);
    insert((long) name.hash() << Integer.SIZE | place);
    return place;
  }

  private void insert(long entry) {
    int mask = slots.length - 1;
    int slot = (int) (entry >>> Integer.SIZE) & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = entry;
  }

  /** Returns the names in ascending order of their UTF-16 characters. */
  SortedNames sorted() {
    int[] places = new int[size];
    int place = 1;
    for (int number = 0; number < size; number++) {
      places[number] = place;
      place += 1 + NameKey.words((int) names[place]);
    }
    new NameSort(names, places).sort();
    int[] ranks = new int[size];
    for (int rank = 0; rank < size; rank++) {
      ranks[(int) (names[places[rank]] >>> Integer.SIZE)] = rank;
    }
    String[] texts = new String[size];
    Arrays.parallelSetAll(texts, rank -> text(places[rank]));
    return new SortedNames(texts, ranks);
  }

  private String text(int place) {
    byte[] bytes = NameKey.bytes(names, place + 1, (int) names[place]);
    return TextBytes.text(bytes, 0, bytes.length);
  }
}
