package io.github.entente.reconcile.truth;

/** Turns log scores into probabilities. */
final class Softmax {
  private Softmax() {}

  /** Normalises an item's beliefs over its candidates and unclaimed values of log score 0. */
  static void normalise(ItemView item, double unclaimed) {
    double greatest = unclaimed > 0 ? 0 : Double.NEGATIVE_INFINITY;
    for (int k = 0; k < item.size(); k++) {
      greatest = Math.max(greatest, item.belief(k));
    }
    double sum = unclaimed > 0 ? unclaimed * Exponential.of(-greatest) : 0;
    for (int k = 0; k < item.size(); k++) {
      double weight = Exponential.of(item.belief(k) - greatest);
      item.setBelief(k, weight);
      sum += weight;
    }
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, item.belief(k) / sum);
    }
  }

  /** Normalises the first so many scores of an array. */
  static void normalise(double[] scores, int size) {
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
