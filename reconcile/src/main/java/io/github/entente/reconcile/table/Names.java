package io.github.entente.reconcile.table;

/** The names behind the numbers of sources, items or values, in ascending order. */
interface Names {
  int size();

  /** Returns the name with this number. */
  String get(int number);

  /** Returns the number of exactly this name; negative if there is none. */
  int find(String name);

  void addTo(TableDigest digest);
}
