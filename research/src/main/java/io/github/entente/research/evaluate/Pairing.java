package io.github.entente.research.evaluate;

import java.util.Map;

/** Goes through the answered items of a gold standard in their order and counts. */
final class Pairing {
  private Pairing() {}

  /** Looks at one answered item. */
  interface Visitor<A, V> {
    void answered(String item, A right, Prediction<V> prediction);
  }

  static <V, A extends RightAnswer<? super V>> Counts visit(
      GoldStandard<A> gold, Map<String, Prediction<V>> predictions, Visitor<A, V> visitor) {
    int answered = 0;
    int answerable = 0;
    for (Map.Entry<String, A> entry : gold.answers().entrySet()) {
      Prediction<V> prediction = predictions.get(entry.getKey());
      if (prediction == null || prediction.isUnanswered()) {
        continue;
      }
      answered++;
      A right = entry.getValue();
      if (prediction.candidates().stream().anyMatch(c -> right.accepts(c.value()))) {
        answerable++;
      }
      visitor.answered(entry.getKey(), right, prediction);
    }
    return new Counts(gold.size(), answered, answerable);
  }
}
