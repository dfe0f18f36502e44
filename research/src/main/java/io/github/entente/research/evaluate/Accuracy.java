package io.github.entente.research.evaluate;

/**
 * The share of right picks.
 *
 * <p>Methods that leave ties are compared fairly only by the expected accuracy: the other depends
 * on the order in which candidates happen to be listed. With picks p of A answered items, L(p) the
 * leading candidates and R(p) the right ones among them: {@code expected = 1/A sum_p |R(p)| /
 * |L(p)|}.
 *
 * @param firstOfEquals share, from 0 to 1, of answered items whose first leading candidate is
 *     right; NaN if no item is answered
 * @param expected expected share if ties are broken by lot; NaN if no item is answered
 * @param tied number of answered items with more than one leading candidate
 * @param counts how many items there are and how many could be answered
 */
public record Accuracy(double firstOfEquals, double expected, int tied, Counts counts) {
  /**
   * Measures the accuracy of picks.
   *
   * @param picks the picks
   * @return the accuracy over the answered items
   */
  public static Accuracy of(Picks picks) {
    int right = 0;
    int tied = 0;
    double expected = 0;
    for (Pick pick : picks.answered()) {
      right += pick.right() ? 1 : 0;
      tied += pick.tied() > 1 ? 1 : 0;
      expected += pick.expectedRight();
    }
    int answered = picks.counts().answered();
    return new Accuracy((double) right / answered, expected / answered, tied, picks.counts());
  }
}
