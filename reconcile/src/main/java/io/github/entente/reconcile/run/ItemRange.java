package io.github.entente.reconcile.run;

import io.github.entente.reconcile.table.ClaimTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

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
    return cut(table.items(), item -> table.firstClaim(table.firstCandidate(item)), count);
  }

  /**
   * Cuts items into ranges of about equal numbers of claims, in order and without gaps. The ranges
   * depend on the numbers of claims and of ranges only.
   *
   * @param items the number of items
   * @param claimsBefore tells how many claims are on all items before one, up to and with the
   *     number of items
   * @param count the number of ranges, at least 1; there are fewer if there are fewer items, and
   *     none without items
   */
  public static List<ItemRange> cut(int items, IntToLongFunction claimsBefore, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count is " + count + "; give a number of at least 1");
    }
    List<ItemRange> ranges = new ArrayList<>();
    int first = 0;
    for (int range = 1; range <= count && first < items; range++) {
      long goal = claimsBefore.applyAsLong(items) * range / count;
      int end = first + 1;
      while (end < items && claimsBefore.applyAsLong(end) < goal) {
        end++;
      }
      if (range == count) {
        end = items;
      }
      ranges.add(new ItemRange(first, end));
      first = end;
    }
    return List.copyOf(ranges);
  }
}
