package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * The Brier score: how far probabilities are from what turned out right; lower is better, and only
 * honest probabilities are best.
 *
 * <p>Brier (1950), in its multi-class form: {@code sum_k (p_k - y_k)^2} for each item, where k runs
 * over the candidates and "none of them", and y_k is 1 for what is right and 0 for all else. It
 * lies between 0 and 2. Candidates that count as right together are one class. If no candidate is
 * right, "none of them" is.
 *
 * @since 0.1.0
 */
public final class BrierScore {
  private BrierScore() {}

  /**
   * Scores whole distributions.
   *
   * @param <V> the type of the values
   * @param <A> the kind of right answers
   * @param gold what is right
   * @param predictions what the method says, by item, as distributions; may be without candidates
   * @return the score of each answered item, from 0 to 2
   */
  public static <V, A extends RightAnswer<? super V>> ItemScores of(
      GoldStandard<A> gold, Map<String, Prediction<V>> predictions) {
    ImmutableSortedMap.Builder<String, Double> scores = ImmutableSortedMap.naturalOrder();
    Counts counts =
        Pairing.visit(
            gold,
            predictions,
            (item, right, prediction) -> {
              Outcome outcome = Outcome.of("the Brier score", item, right, prediction);
              double miss = 1 - outcome.right();
              scores.put(item, miss * miss + outcome.wrongSquares());
            });
    return new ItemScores(scores.buildOrThrow(), counts);
  }

  /**
   * Scores only how sure the method is of its top predictions: {@code (confidence - hit)^2} for
   * each item. It applies to values that may be right together, too.
   *
   * @param top the top predictions, with probabilities
   * @return the score of each answered item, from 0 to 1; of tied top candidates a random choice is
   *     scored
   */
  public static ItemScores ofTopPredictions(TopPredictions top) {
    top.requireProbabilities("the Brier score");
    ImmutableSortedMap.Builder<String, Double> scores = ImmutableSortedMap.naturalOrder();
    for (TopPrediction one : top.answered()) {
      double p = one.confidence();
      double right = one.expectedRight();
      scores.put(one.item(), right * (1 - p) * (1 - p) + (1 - right) * p * p);
    }
    return new ItemScores(scores.buildOrThrow(), top.counts());
  }
}
