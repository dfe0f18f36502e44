package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * How accurate a method is if it only answers where it is sure enough: the accuracy-coverage curve
 * (Chow 1970; El-Yaniv and Wiener 2010). Scores do as well as probabilities.
 *
 * @param points one point for each different confidence, highest first, so that coverage rises;
 *     picks of one confidence are answered together or not at all
 * @param counts how many items there are and how many could be answered
 */
public record AbstentionCurve(ImmutableList<Point> points, Counts counts) {
  /**
   * What a threshold leads to.
   *
   * @param threshold the least confidence at which the method answers
   * @param answered number of items answered then
   * @param coverage share, from 0 to 1, of all items with a known right answer
   * @param accuracy expected share, from 0 to 1, of right ones among the answered
   */
  public record Point(double threshold, int answered, double coverage, double accuracy) {}

  /**
   * Draws the curve of picks in O(n log n).
   *
   * @param picks the picks
   * @return the curve; equal leaders count as a pick by lot
   */
  public static AbstentionCurve of(Picks picks) {
    List<Pick> sorted =
        ImmutableList.sortedCopyOf(
            Comparator.comparingDouble(Pick::confidence).reversed(), picks.answered());
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    double right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      double confidence = sorted.get(i).confidence();
      right += sorted.get(i).expectedRight();
      int answered = i + 1;
      if (answered == sorted.size() || sorted.get(answered).confidence() != confidence) {
        points.add(
            new Point(
                confidence, answered, (double) answered / picks.counts().gold(), right / answered));
      }
    }
    return new AbstentionCurve(points.build(), picks.counts());
  }
}
