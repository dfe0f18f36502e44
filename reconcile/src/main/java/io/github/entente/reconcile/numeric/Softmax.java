package io.github.entente.reconcile.numeric;

/**
 * Turns log scores into probabilities.
 *
 * @since 0.1.0
 */
public final class Softmax {
  private Softmax() {}

  /** Normalises the first so many scores of an array. */
  public static void normalise(double[] scores, int size) {
    normalise(scores, size, 0);
  }

  /** Normalises scores beside a further mass, at least 0, whose log score is that of 1. */
  public static void normalise(double[] scores, int size, double mass) {
    double greatest = mass > 0 ? 0 : Double.NEGATIVE_INFINITY;
    for (int j = 0; j < size; j++) {
      greatest = Math.max(greatest, scores[j]);
    }
    double sum = mass > 0 ? mass * Exponential.of(-greatest) : 0;
    for (int j = 0; j < size; j++) {
      scores[j] = Exponential.of(scores[j] - greatest);
      sum += scores[j];
    }
    for (int j = 0; j < size; j++) {
      scores[j] /= sum;
    }
  }
}
