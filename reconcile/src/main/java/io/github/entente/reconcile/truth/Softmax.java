package io.github.entente.reconcile.truth;

/** Turns the log scores that stand in an item's beliefs into probabilities. */
final class Softmax {
  private Softmax() {}

  /** Normalises over the candidates and as many unclaimed values of log score 0. */
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
}
