package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.run.SourcePairs;
import io.github.entente.reconcile.table.ClaimTable;

/**
 * What an algorithm may know of the input as a whole: its size, and each source's part in it.
 *
 * @since 0.1.0
 */
public final class TableSummary {
  private final ClaimTable table;

  TableSummary(ClaimTable table) {
    this.table = table;
  }

  /** Returns the number of sources. */
  public int sources() {
    return table.sources();
  }

  /** Returns the number of items. */
  public int items() {
    return table.items();
  }

  /** Returns the number of distinct values over all items. */
  public int values() {
    return table.values();
  }

  /** Tells whether the table knows which candidates are more general than others. */
  public boolean hasHierarchy() {
    return table.hasHierarchy();
  }

  /** Tells whether sources, items and values are numbers that have no texts. */
  public boolean isNumbered() {
    return table.isNumbered();
  }

  /** Returns the number of claims. */
  public int claims() {
    return table.claims();
  }

  /** Returns the name of a source. */
  public String source(int source) {
    return table.source(source);
  }

  /** Returns how many claims a source makes, at least 1. */
  public int claimsOf(int source) {
    return table.claimsOf(source);
  }

  /**
   * Returns the pairs of sources that claim a value in common. O(sum over items of their claims
   * squared).
   *
   * @param most the most pairs that the algorithm can hold
   * @throws IllegalArgumentException if there are more
   */
  public SourcePairs pairs(int most) {
    return SourcePairs.of(table, most);
  }
}
