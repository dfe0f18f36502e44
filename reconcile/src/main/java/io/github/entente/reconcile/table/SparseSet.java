package io.github.entente.reconcile.table;

/**
 * A set of numbers from 0 that knows the position of each among all in ascending order. Needs 1.5
 * bits for each number up to the greatest one, in it or not: 400 MB at most.
 */
final class SparseSet {
  private final long[] words;
  private final int[] before; // members before each word
  private final int size;

  SparseSet(GrowingInts numbers) {
    int greatest = -1;
    for (int i = 0; i < numbers.size(); i++) {
      greatest = Math.max(greatest, numbers.get(i));
    }
    words = new long[(greatest >> 6) + 1];
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.get(i);
      words[number >>> 6] |= 1L << number;
    }
    before = new int[words.length];
    int count = 0;
    for (int word = 0; word < words.length; word++) {
      before[word] = count;
      count += Long.bitCount(words[word]);
    }
    size = count;
  }

  int size() {
    return size;
  }

  /** Returns how many members are below a number. */
  int rank(int number) {
    int word = number >>> 6;
    return before[word] + Long.bitCount(words[word] & ((1L << number) - 1));
  }

  /** Tells whether the members are 0, 1, 2 and so on without a gap. */
  boolean isDense() {
    int last = words.length - 1;
    return last < 0 || size == 64 * last + 64 - Long.numberOfLeadingZeros(words[last]);
  }

  /** Returns the members in ascending order. */
  int[] toArray() {
    int[] members = new int[size];
    int next = 0;
    for (int word = 0; word < words.length; word++) {
      for (long rest = words[word]; rest != 0; rest &= rest - 1) {
        members[next++] = 64 * word + Long.numberOfTrailingZeros(rest);
      }
    }
    return members;
  }
}
