package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what a method picks with what is right: the input of accuracy, calibration, abstention
 * and tests between methods.
 *
 * @param answered one pick for each answered item, in the order of the items' names
 * @param counts how many items there are and how many could be answered
 * @param kind what the confidences mean: scores if those of any item are, else marginals if those
 *     of any item are
 */
public record Picks(ImmutableList<Pick> answered, Counts counts, WeightKind kind) {
  /** Checks that there is a pick for each answered item. */
  public Picks {
    if (answered.size() != counts.answered()) {
      throw new IllegalArgumentException(
          "there are "
              + answered.size()
              + " picks for "
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
   * @return the picks
   */
  public static <V, A extends RightAnswer<? super V>> Picks of(
      GoldStandard<A> gold, Map<String, Prediction<V>> predictions) {
    ImmutableList.Builder<Pick> picks = ImmutableList.builder();
    WeightKind[] weakest = {WeightKind.DISTRIBUTION};
    Counts counts =
        Pairing.visit(
            gold,
            predictions,
            (item, right, prediction) -> {
              picks.add(pick(item, right, prediction));
              if (prediction.kind().compareTo(weakest[0]) > 0) {
                weakest[0] = prediction.kind();
              }
            });
    return new Picks(picks.build(), counts, weakest[0]);
  }

  private static <V> Pick pick(
      String item, RightAnswer<? super V> right, Prediction<V> prediction) {
    List<Prediction.Candidate<V>> leaders = prediction.leaders();
    long rightLeaders = leaders.stream().filter(c -> right.accepts(c.value())).count();
    return new Pick(
        item,
        leaders.get(0).weight(),
        right.accepts(leaders.get(0).value()),
        (double) rightLeaders / leaders.size(),
        leaders.size());
  }

  /**
   * Returns the probability of being right on each answered item, to compare methods by.
   *
   * @return 1 for a right pick, 0 for a wrong one, between them for equals
   */
  public ItemScores hits() {
    ImmutableSortedMap.Builder<String, Double> hits = ImmutableSortedMap.naturalOrder();
    answered.forEach(pick -> hits.put(pick.item(), pick.expectedRight()));
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
