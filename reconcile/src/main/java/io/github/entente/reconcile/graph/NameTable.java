package io.github.entente.reconcile.graph;

import java.util.Arrays;

/**
 * Numbers distinct names in the order of their first appearance; open addressing with linear
 * probing, 4 bytes a slot beside the names.
 */
final class NameTable {
  private String[] names = new String[16];
  private int[] slots = new int[32]; // number + 1 of a name; 0 if free
  private int size;

  int size() {
    return size;
  }

  /** Returns the number of the name, which is the next free one if the name is new. */
  int number(String name) {
    int slot = slot(name);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      rehash(4 * size);
      slot = slot(name);
    }
    names[size] = name;
    slots[slot] = size + 1;
    return size++;
  }

  /** Returns the names in ascending order of their characters. */
  String[] sorted() {
    String[] sorted = Arrays.copyOf(names, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Returns, for the number of each name, its position among the sorted names. */
  int[] ranks(String[] sorted) {
    int[] ranks = new int[size];
    for (int rank = 0; rank < sorted.length; rank++) {
      ranks[slots[slot(sorted[rank])] - 1] = rank;
    }
    return ranks;
  }

  private int slot(String name) {
    int mask = slots.length - 1;
    int slot = spread(name.hashCode()) & mask;
    while (slots[slot] != 0 && !names[slots[slot] - 1].equals(name)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void rehash(int capacity) {
    slots = new int[capacity];
    for (int number = 0; number < size; number++) {
      slots[slot(names[number])] = number + 1;
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
