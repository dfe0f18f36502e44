package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a method's top predictions with what is right: the input of accuracy, calibration,
 * risk-coverage curves and tests between methods.
 *
 * @param answered one top prediction for each answered item, in the order of the items' names
 * @param counts how many items there are and how many could be answered
 * @param kind what the confidences mean: scores if those of any item are, else marginals if those
 *     of any item are
 * @since 0.1.0
 */
public record TopPredictions(
    ImmutableList<TopPrediction> answered, Counts counts, WeightKind kind) {
  /** Checks that there is a top prediction for each answered item. */
  public TopPredictions {
    if (answered.size() != counts.answered()) {
      throw new IllegalArgumentException(
          "there are "
              + answered.size()
              + " top predictions for "
              + counts.answered()
              + " answered items; give one for each");
    }
  }

  /**
   * Compares predictions with a gold standard in O(candidates).
   *
   * @param <V> the type of the values
   * @param <A> the kind of right answers
   * @param gold what is right
   * @param predictions what the method says, by item
   * @return the top predictions
   */
  public static <V, A extends RightAnswer<? super V>> TopPredictions of(
      GoldStandard<A> gold, Map<String, Prediction<V>> predictions) {
    ImmutableList.Builder<TopPrediction> answered = ImmutableList.builder();
    WeightKind[] weakest = {WeightKind.DISTRIBUTION};
    Counts counts =
        Pairing.visit(
            gold,
            predictions,
            (item, right, prediction) -> {
              answered.add(top(item, right, prediction));
              if (prediction.kind().compareTo(weakest[0]) > 0) {
                weakest[0] = prediction.kind();
              }
            });
    return new TopPredictions(answered.build(), counts, weakest[0]);
  }

  private static <V> TopPrediction top(
      String item, RightAnswer<? super V> right, Prediction<V> prediction) {
    List<Prediction.Candidate<V>> tied = prediction.topCandidates();
    long rightOnes = tied.stream().filter(c -> right.accepts(c.value())).count();
    return new TopPrediction(
        item,
        tied.get(0).weight(),
        right.accepts(tied.get(0).value()),
        (double) rightOnes / tied.size(),
        tied.size());
  }

  /**
   * Returns the probability of being right on each answered item, to compare methods by.
   *
   * @return 1 for a right top prediction, 0 for a wrong one, between them for equals
   */
  public ItemScores hits() {
    ImmutableSortedMap.Builder<String, Double> hits = ImmutableSortedMap.naturalOrder();
    answered.forEach(one -> hits.put(one.item(), one.expectedRight()));
    return new ItemScores(hits.buildOrThrow(), counts);
  }

  void requireProbabilities(String metric) {
    if (kind == WeightKind.SCORES && !answered.isEmpty()) {
      throw new IllegalArgumentException(
          metric
              + " needs probabilities, but some predictions have scores; give distributions"
              + " or marginals");
    }
  }
}
