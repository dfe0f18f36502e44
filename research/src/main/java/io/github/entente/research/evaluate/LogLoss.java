package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * The logarithmic loss: how surprised a method is by what is right; lower is better, and only
 * honest probabilities are best.
 *
 * <p>{@code -ln max(p, 1e-6)} for each item (Good 1952), with the probability p of what is right.
 * Candidates that count as right together are one event. If no candidate is right, "none of them"
 * is. Without the limit of {@value #SMALLEST}, one item on which a method is certain and wrong
 * would make the mean infinite.
 *
 * @since 0.1.0
 */
public final class LogLoss {
  /** The smallest probability that is told apart from 0; the loss is at most 13.8156 nats. */
  public static final double SMALLEST = 1e-6;

  private LogLoss() {}

  /**
   * Scores whole distributions.
   *
   * @param <V> the type of the values
   * @param <A> the kind of right answers
   * @param gold what is right
   * @param predictions what the method says, by item, as distributions; may be without candidates
   * @return the loss of each answered item, in nats, from 0 to -ln {@value #SMALLEST}
   */
  public static <V, A extends RightAnswer<? super V>> ItemScores of(
      GoldStandard<A> gold, Map<String, Prediction<V>> predictions) {
    ImmutableSortedMap.Builder<String, Double> losses = ImmutableSortedMap.naturalOrder();
    Counts counts =
        Pairing.visit(
            gold,
            predictions,
            (item, right, prediction) -> {
              double p = Outcome.of("the log loss", item, right, prediction).right();
              // Subtracting from 0 gives certainty the loss 0, not -0.
              losses.put(item, 0 - Math.log(Math.max(SMALLEST, p)));
            });
    return new ItemScores(losses.buildOrThrow(), counts);
  }
}
