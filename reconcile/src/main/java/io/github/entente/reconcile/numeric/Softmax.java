package io.github.entente.reconcile.numeric;

/** Turns log scores into probabilities. */
public final class Softmax {
  private Softmax() {}

  /** Normalises the first so many scores of an array. */
  public static void normalise(double[] scores, int size) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < size; j++) {
      greatest = Math.max(greatest, scores[j]);
    }
    double sum = 0;
    for (int j = 0; j < size; j++) {
      scores[j] = Exponential.of(scores[j] - greatest);
      sum += scores[j];
    }
    for (int j = 0; j < size; j++) {
      scores[j] /= sum;
    }
  }
}
