package io.github.entente.reconcile.table;

/**
 * The names of a {@link NameTable} in order.
 *
 * @param texts the names in ascending order
 * @param ranks for the number of each name, its position among them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SortedNames(String[] texts, int[] ranks) {}
