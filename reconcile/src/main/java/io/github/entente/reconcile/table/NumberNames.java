package io.github.entente.reconcile.table;

import java.util.Arrays;

/**
 * Names that are the decimals of numbers, ordered by number and written only when asked for. Keeps
 * nothing if the numbers are 0, 1, 2 and so on, 4 bytes for each otherwise.
 */
final class NumberNames implements Names {
  private static final int[] NONE = {};

  private final int size;
  private final int[] sorted;

  NumberNames(SparseSet numbers) {
    size = numbers.size();
    sorted = numbers.isDense() ? NONE : numbers.toArray();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public String get(int number) {
    return Integer.toString(numberOf(number));
  }

  @Override
  public int find(String name) {
    int wanted;
    try {
      wanted = Integer.parseInt(name);
    } catch (NumberFormatException e) {
      return -1;
    }
    if (!Integer.toString(wanted).equals(name)) {
      return -1; // "+1" and "01" are no names
    }
    if (sorted.length == 0) {
      return wanted < size ? wanted : -1;
    }
    return Arrays.binarySearch(sorted, wanted);
  }

  @Override
  public void addTo(TableDigest digest) {
    digest.addNumber(-1); // no list of texts has this length
    digest.addNumber(size);
    for (int number = 0; number < size; number++) {
      digest.addNumber(numberOf(number));
    }
  }

  private int numberOf(int number) {
    return sorted.length == 0 ? number : sorted[number];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumberNames names
        && size == names.size
        && Arrays.equals(sorted, names.sorted);
  }

  @Override
  public int hashCode() {
    return size;
  }
}
