package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * How accurate a method is if it only answers where it is sure enough: the risk-coverage curve of
 * selective prediction (Chow 1970; El-Yaniv and Wiener 2010). Scores do as well as probabilities.
 *
 * @param points one point for each different confidence, highest first, so that coverage rises; top
 *     predictions of one confidence are answered together or not at all
 * @param counts how many items there are and how many could be answered
 * @since 0.1.0
 */
public record RiskCoverageCurve(ImmutableList<Point> points, Counts counts) {
  /**
   * What a threshold leads to.
   *
   * @param threshold the least confidence at which the method answers
   * @param answered number of items answered then
   * @param coverage share, from 0 to 1, of all items with a known right answer
   * @param accuracy expected share, from 0 to 1, of right ones among the answered
   * @since 0.1.0
   */
  public record Point(double threshold, int answered, double coverage, double accuracy) {
    /** Returns the expected share, from 0 to 1, of wrong ones among the answered. */
    public double risk() {
      return 1 - accuracy;
    }
  }

  /**
   * Returns the curve of top predictions in O(n log n).
   *
   * @param top the top predictions
   * @return the curve; tied top candidates count as a random choice
   */
  public static RiskCoverageCurve of(TopPredictions top) {
    List<TopPrediction> sorted =
        ImmutableList.sortedCopyOf(
            Comparator.comparingDouble(TopPrediction::confidence).reversed(), top.answered());
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    double right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      double confidence = sorted.get(i).confidence();
      right += sorted.get(i).expectedRight();
      int answered = i + 1;
      if (answered == sorted.size() || sorted.get(answered).confidence() != confidence) {
        points.add(
            new Point(
                confidence, answered, (double) answered / top.counts().gold(), right / answered));
      }
    }
    return new RiskCoverageCurve(points.build(), top.counts());
  }
}
