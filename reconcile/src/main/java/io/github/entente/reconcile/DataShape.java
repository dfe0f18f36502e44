package io.github.entente.reconcile;

import io.github.entente.reconcile.table.ClaimTable;

/**
 * What kind of values the claims have, which decides by which method they are fused.
 *
 * @since 0.1.0
 */
public enum DataShape {
  /**
   * Each item has a set of values, such as the authors of a book, written with {@code ;} in
   * between. At least a tenth of the candidates are such lists, and on most items with a list and
   * another candidate two candidates have a member in common.
   */
  SETS,
  /**
   * Each item has one of a few labels: at most 50 of them, and each on average a candidate of at
   * least ten items. None is more general than another.
   */
  LABELS,
  /** Each item has one value out of many: all other data. */
  VALUES;

  private static final double LEAST_LISTS = 0.1;
  private static final int MOST_LABELS = 50;
  private static final int LEAST_ITEMS_OF_LABEL = 10;

  /**
   * Returns the shape of data, in O(candidates and their texts).
   *
   * @param table the claims
   */
  public static DataShape of(ClaimTable table) {
    if (ValueLists.areCommon(table, LEAST_LISTS)) {
      return SETS;
    }
    long leastCandidates = (long) LEAST_ITEMS_OF_LABEL * table.values();
    boolean labels =
        table.values() > 1
            && table.values() <= MOST_LABELS
            && table.candidates() >= leastCandidates
            && !table.hasHierarchy();
    return labels ? LABELS : VALUES;
  }
}
