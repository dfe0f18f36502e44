package io.github.entente.reconcile.graph;

import java.util.Arrays;

/**
 * Numbers distinct names in the order of their first appearance; open addressing with linear
 * probing. A slot has a name's hash beside its number, so that other names are hardly ever touched.
 */
final class NameTable {
  private static final int ABSENT = -1;

  private char[][] names = new char[16][];
  private long[] slots = new long[32]; // hash in the upper half, number + 1 in the lower; 0 if free
  private int size;
  private int last = ABSENT;
  int touched; // keeps reading from being optimised away

  int size() {
    return size;
  }

  /** Returns the number of the name, which is the next free one if the name is new. */
  int number(String name) {
    return number(name.toCharArray(), 0, name.length());
  }

  /** Returns the number of the name that has these characters. */
  int number(char[] chars, int start, int end) {
    int known = find(chars, start, end);
    return known == ABSENT
        ? add(Arrays.copyOfRange(chars, start, end), hash(chars, start, end))
        : known;
  }

  /**
   * Finds the numbers of many names, each of which is the next free one if the name is new. First
   * touches what looking them up will need, so that the processor waits for many places in memory
   * at a time and not for one after the other.
   *
   * @param chars the characters of the names, one name behind the other
   * @param start the start of each, and the end of the last one
   * @param count the number of names
   * @param numbers where the numbers go
   */
  void numbers(char[] chars, int[] start, int count, int[] numbers) {
    int[] hashes = numbers;
    int mask = slots.length - 1;
    int length = 0;
    for (int i = 0; i < count; i++) {
      hashes[i] = hash(chars, start[i], start[i + 1]);
    }
    for (int i = 0; i < count; i++) {
      length += (int) slots[hashes[i] & mask];
    }
    for (int i = 0; i < count; i++) {
      int number = (int) slots[hashes[i] & mask] - 1;
      length += number < 0 ? 0 : names[number].length;
    }
    touched = length;
    for (int i = 0; i < count; i++) {
      int hash = hashes[i];
      int known = find(chars, start[i], start[i + 1], hash);
      numbers[i] =
          known == ABSENT ? add(Arrays.copyOfRange(chars, start[i], start[i + 1]), hash) : known;
    }
  }

  /** Returns the number of the name that has these characters; negative if there is none. */
  int find(char[] chars, int start, int end) {
    // Records often come sorted by one of their fields.
    if (last != ABSENT && isName(last, chars, start, end)) {
      return last;
    }
    return find(chars, start, end, hash(chars, start, end));
  }

  private int find(char[] chars, int start, int end, int hash) {
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int number = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> Integer.SIZE) == hash && isName(number, chars, start, end)) {
        last = number;
        return number;
      }
    }
    return ABSENT;
  }

  private boolean isName(int number, char[] chars, int start, int end) {
    char[] name = names[number];
    return name.length == end - start && Arrays.equals(name, 0, name.length, chars, start, end);
  }

  private int add(char[] name, int hash) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      long[] old = slots;
      slots = new long[4 * size];
      for (long entry : old) {
        if (entry != 0) {
          insert(entry);
        }
      }
    }
    names[size] = name;
    insert((long) hash << Integer.SIZE | (size + 1));
    last = size;
    return size++;
  }

  private void insert(long entry) {
    int mask = slots.length - 1;
    int slot = (int) (entry >>> Integer.SIZE) & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = entry;
  }

  /** Returns the names in ascending order of their characters. */
  String[] sorted() {
    String[] sorted = new String[size];
    Arrays.setAll(sorted, number -> new String(names[number]));
    Arrays.sort(sorted);
    return sorted;
  }

  /** Returns, for the number of each name, its position among the sorted names. */
  int[] ranks(String[] sorted) {
    int[] ranks = new int[size];
    for (int rank = 0; rank < sorted.length; rank++) {
      ranks[number(sorted[rank])] = rank;
    }
    return ranks;
  }

  /* Four characters at a time, as each step of the plain loop would wait for the one before. */
  private static int hash(char[] chars, int start, int end) {
    int hash = 0;
    int i = start;
    for (; i + 3 < end; i += 4) {
      hash =
          hash * (31 * 31 * 31 * 31)
              + chars[i] * (31 * 31 * 31)
              + chars[i + 1] * (31 * 31)
              + chars[i + 2] * 31
              + chars[i + 3];
    }
    for (; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
