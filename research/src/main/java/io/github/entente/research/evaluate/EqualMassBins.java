package io.github.entente.research.evaluate;

import io.github.entente.core.internal.Arguments;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Cuts top predictions into bins of equal numbers by their confidence.
 *
 * <p>Top predictions of one confidence stay in one bin, or the result would depend on their order.
 * A bin ends as soon as the top predictions so far make up its share of all.
 */
final class EqualMassBins {
  /** Takes a bin: the range [from, to) of positions by confidence, and its weighted sums. */
  interface Sink {
    void bin(int from, int to, int count, double confidence, double hits);
  }

  private final int bins;
  final double[] confidences;
  final double[] hits;

  EqualMassBins(TopPredictions top, int bins) {
    this.bins = Arguments.atLeast(1, "bins", bins);
    TopPrediction[] sorted = top.answered().toArray(TopPrediction[]::new);
    Arrays.sort(sorted, Comparator.comparingDouble(TopPrediction::confidence));
    confidences = Arrays.stream(sorted).mapToDouble(TopPrediction::confidence).toArray();
    hits = Arrays.stream(sorted).mapToDouble(TopPrediction::expectedRight).toArray();
  }

  int size() {
    return confidences.length;
  }

  /** The weights of top predictions that count once each. */
  int[] once() {
    int[] weights = new int[size()];
    Arrays.fill(weights, 1);
    return weights;
  }

  /** The weighted mean gap between confidence and accuracy over the bins. */
  double error(int[] weights, double[] outcomes) {
    double[] gap = new double[1];
    cut(weights, outcomes, (from, to, count, sure, right) -> gap[0] += Math.abs(sure - right));
    return gap[0] / size();
  }

  /**
   * Weights are how often each top prediction counts; they sum to the number of top predictions.
   */
  void cut(int[] weights, double[] outcomes, Sink sink) {
    long total = size();
    long before = 0;
    long ended = 0;
    int from = 0;
    int count = 0;
    double sure = 0;
    double right = 0;
    for (int i = 0; i < total; i++) {
      count += weights[i];
      sure += weights[i] * confidences[i];
      right += weights[i] * outcomes[i];
      boolean last = i + 1 == total;
      if (count == 0 || (!last && confidences[i + 1] == confidences[i])) {
        continue;
      }
      long so = before + count;
      if (last || so * bins >= (ended + 1) * total) {
        sink.bin(from, i + 1, count, sure, right);
        ended = so * bins / total;
        before = so;
        from = i + 1;
        count = 0;
        sure = 0;
        right = 0;
      }
    }
  }
}
