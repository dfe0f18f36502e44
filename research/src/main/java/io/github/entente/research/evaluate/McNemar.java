package io.github.entente.research.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Tests whether one of two methods is right more often than the other on the items that both answer
 * (McNemar 1947, in its exact form).
 *
 * <p>Only items on which exactly one method is right tell them apart. If the methods are equally
 * good, each of these b + c items falls to either with probability 1/2: {@code p = min(1, 2 P(X <=
 * min(b, c)))} with X binomial of b + c trials. The first of tied top candidates counts, for the
 * test needs right or wrong.
 *
 * @param bothRight number of items on which both are right
 * @param onlyFirstRight number of items on which only the first is right, b
 * @param onlySecondRight number of items on which only the second is right, c
 * @param bothWrong number of items on which both are wrong
 * @param pValue probability, from 0 to 1, of a result at least as uneven if neither is better
 * @since 0.1.0
 */
public record McNemar(
    int bothRight, int onlyFirstRight, int onlySecondRight, int bothWrong, double pValue) {
  /**
   * Tests two methods in O(n) for n items.
   *
   * @param first the top predictions of the first method
   * @param second the top predictions of the second method on the same gold standard
   * @return the test
   */
  public static McNemar of(TopPredictions first, TopPredictions second) {
    Map<String, Boolean> rightInSecond = new HashMap<>();
    second.answered().forEach(one -> rightInSecond.put(one.item(), one.right()));
    int[][] table = new int[2][2];
    for (TopPrediction one : first.answered()) {
      Boolean other = rightInSecond.get(one.item());
      if (other != null) {
        table[one.right() ? 1 : 0][other ? 1 : 0]++;
      }
    }
    return new McNemar(
        table[1][1], table[1][0], table[0][1], table[0][0], pValue(table[1][0], table[0][1]));
  }

  private static double pValue(int b, int c) {
    BinomialDistribution distribution = BinomialDistribution.of(b + c, 0.5);
    return Math.min(1, 2 * distribution.cumulativeProbability(Math.min(b, c)));
  }
}
