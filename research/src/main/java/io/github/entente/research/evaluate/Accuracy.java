package io.github.entente.research.evaluate;

/**
 * The share of right top predictions.
 *
 * <p>Methods that leave ties are compared fairly only by the expected accuracy: the other depends
 * on the order in which candidates happen to be listed. With top predictions p of A answered items,
 * L(p) the top candidates and R(p) the right ones among them: {@code expected = 1/A sum_p |R(p)| /
 * |L(p)|}.
 *
 * @param firstOfEquals share, from 0 to 1, of answered items whose first top candidate is right;
 *     NaN if no item is answered
 * @param expected expected share if ties are broken at random; NaN if no item is answered
 * @param tied number of answered items with more than one top candidate
 * @param counts how many items there are and how many could be answered
 * @since 0.1.0
 */
public record Accuracy(double firstOfEquals, double expected, int tied, Counts counts) {
  /**
   * Measures the accuracy of top predictions.
   *
   * @param top the top predictions
   * @return the accuracy over the answered items
   */
  public static Accuracy of(TopPredictions top) {
    int right = 0;
    int tied = 0;
    double expected = 0;
    for (TopPrediction one : top.answered()) {
      right += one.right() ? 1 : 0;
      tied += one.tied() > 1 ? 1 : 0;
      expected += one.expectedRight();
    }
    int answered = top.counts().answered();
    return new Accuracy((double) right / answered, expected / answered, tied, top.counts());
  }
}
