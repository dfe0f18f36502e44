package io.github.entente.research.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Accuracy where values lie in a hierarchy and a less specific one is not wrong.
 *
 * <p>A method that always says "Earth" is never wrong, one that always guesses a street seldom
 * right: only the numbers together show what a method does. The second and third follow Jung, Kim
 * and Shim (2019), "Accuracy" and "GenAccuracy".
 *
 * @param exact a top prediction is right if it is the most specific right value
 * @param mostSpecificCandidate a top prediction is right if it is the most specific one of the
 *     candidates on a path; the same as {@code exact} where the right value itself is a candidate
 * @param generalised a top prediction is right if it is anywhere on a path
 * @since 0.1.0
 */
public record HierarchicalAccuracy(
    Accuracy exact, Accuracy mostSpecificCandidate, Accuracy generalised) {
  /**
   * Measures all three.
   *
   * @param <V> the type of the values
   * @param gold what is right
   * @param predictions what the method says, by item, with all claimed values as candidates
   * @return the accuracies over the answered items
   */
  public static <V> HierarchicalAccuracy of(
      GoldStandard<RightPaths<V>> gold, Map<String, Prediction<V>> predictions) {
    Map<String, RightAnswer<V>> mostSpecific =
        new HashMap<>(gold.map(RightPaths::generalised).answers());
    Pairing.visit(
        gold,
        predictions,
        (item, right, prediction) -> {
          OptionalInt least =
              prediction.candidates().stream()
                  .map(candidate -> right.levelsAboveLeaf(candidate.value()))
                  .flatMapToInt(OptionalInt::stream)
                  .min();
          mostSpecific.put(
              item, value -> least.isPresent() && right.levelsAboveLeaf(value).equals(least));
        });
    return new HierarchicalAccuracy(
        Accuracy.of(TopPredictions.of(gold, predictions)),
        Accuracy.of(TopPredictions.of(GoldStandard.of(mostSpecific), predictions)),
        Accuracy.of(TopPredictions.of(gold.map(RightPaths::generalised), predictions)));
  }
}
