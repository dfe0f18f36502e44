package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableList;

/**
 * The table behind a reliability diagram (Murphy and Winkler 1977): how often a method is right
 * when it says how sure it is.
 *
 * <p>The bins hold about equally many picks (Nguyen and O'Connor 2015): bins of equal width leave
 * most of them with a handful. Picks of one confidence are never parted, so there may be fewer bins
 * than asked for. O(n log n) for n picks.
 *
 * @param bins the bins by rising confidence, none of them empty
 * @param counts how many items there are and how many could be answered
 */
public record ReliabilityTable(ImmutableList<ReliabilityBin> bins, Counts counts) {
  /**
   * Sums picks up by confidence.
   *
   * @param picks the picks, with probabilities
   * @param bins the most bins, at least 1; 10 is usual
   * @return the table; equal leaders count as a pick by lot
   */
  public static ReliabilityTable of(Picks picks, int bins) {
    picks.requireProbabilities("a reliability table");
    EqualMassBins sorted = new EqualMassBins(picks, bins);
    ImmutableList.Builder<ReliabilityBin> result = ImmutableList.builder();
    sorted.cut(
        sorted.once(),
        sorted.hits,
        (from, to, count, sure, right) ->
            result.add(
                new ReliabilityBin(
                    sorted.confidences[from],
                    sorted.confidences[to - 1],
                    count,
                    sure / count,
                    right / count)));
    return new ReliabilityTable(result.build(), picks.counts());
  }
}
