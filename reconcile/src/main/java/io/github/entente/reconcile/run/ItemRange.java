package io.github.entente.reconcile.run;

import io.github.entente.reconcile.table.ClaimTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Consecutive items that one thread handles at a time.
 *
 * @param firstInclusive the first item
 * @param endExclusive the item after the last one
 * @since 0.1.0
 */
public record ItemRange(int firstInclusive, int endExclusive) {
  /** Checks that there is at least one item. */
  public ItemRange {
    if (firstInclusive < 0 || endExclusive <= firstInclusive) {
      throw new IllegalArgumentException(
          "the range is from "
              + firstInclusive
              + " to before "
              + endExclusive
              + "; give a start of at least 0 and an end above it");
    }
  }

  /**
   * Cuts the items of a table into ranges of about equal numbers of claims, in order and without
   * gaps. The ranges depend on the table and their number only.
   *
   * @param table the claims
   * @param count the number of ranges, at least 1; there are fewer if there are fewer items, and
   *     none without items
   */
  public static List<ItemRange> cut(ClaimTable table, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count is " + count + "; give a number of at least 1");
    }
    List<ItemRange> ranges = new ArrayList<>();
    int first = 0;
    for (int range = 1; range <= count && first < table.items(); range++) {
      long goal = (long) table.claims() * range / count;
      int end = first + 1;
      while (end < table.items() && table.firstClaim(table.firstCandidate(end)) < goal) {
        end++;
      }
      if (range == count) {
        end = table.items();
      }
      ranges.add(new ItemRange(first, end));
      first = end;
    }
    return List.copyOf(ranges);
  }
}
