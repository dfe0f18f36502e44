package io.github.entente.reconcile.table;

import java.util.Arrays;

/** Names that are texts, ordered by their UTF-16 characters. */
final class TextNames implements Names {
  private final String[] sorted;

  TextNames(String[] sorted) {
    this.sorted = sorted;
  }

  @Override
  public int size() {
    return sorted.length;
  }

  @Override
  public String get(int number) {
    return sorted[number];
  }

  @Override
  public int find(String name) {
    return Arrays.binarySearch(sorted, name);
  }

  @Override
  public void addTo(TableDigest digest) {
    digest.addTexts(sorted);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextNames names && Arrays.equals(sorted, names.sorted);
  }

  @Override
  public int hashCode() {
    return sorted.length;
  }
}
