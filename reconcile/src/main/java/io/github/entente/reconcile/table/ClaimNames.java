package io.github.entente.reconcile.table;

/** The names that claims have, each kind numbered by itself. */
record ClaimNames(NameTable sources, NameTable items, NameTable values) {
  /** Returns tables without names. */
  static ClaimNames with(Spelling spelling) {
    return new ClaimNames(
        new NameTable(spelling), new NameTable(spelling), new NameTable(spelling));
  }
}
