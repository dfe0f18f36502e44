package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableList;

/**
 * The table behind a reliability diagram (Murphy and Winkler 1977): how often a method is right
 * when it says how sure it is.
 *
 * <p>The bins hold about equally many top predictions (Nguyen and O'Connor 2015): bins of equal
 * width leave most of them with a handful. Top predictions of one confidence are never parted, so
 * there may be fewer bins than asked for. O(n log n) for n top predictions.
 *
 * @param bins the bins by rising confidence, none of them empty
 * @param counts how many items there are and how many could be answered
 * @since 0.1.0
 */
public record ReliabilityTable(ImmutableList<ReliabilityBin> bins, Counts counts) {
  /**
   * Sums top predictions up by confidence.
   *
   * @param top the top predictions, with probabilities
   * @param bins the most bins, at least 1; 10 is usual
   * @return the table; tied top candidates count as a random choice
   */
  public static ReliabilityTable of(TopPredictions top, int bins) {
    top.requireProbabilities("a reliability table");
    EqualMassBins sorted = new EqualMassBins(top, bins);
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
    return new ReliabilityTable(result.build(), top.counts());
  }
}
