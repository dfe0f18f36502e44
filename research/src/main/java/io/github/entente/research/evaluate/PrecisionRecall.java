package io.github.entente.research.evaluate;

/**
 * How much of what is predicted is right, and how much of what is right is predicted.
 *
 * @param precision share, from 0 to 1, of predicted members that are right
 * @param recall share, from 0 to 1, of right members that are predicted
 * @param f1 the balance of the two (van Rijsbergen 1979)
 * @since 0.1.0
 */
public record PrecisionRecall(double precision, double recall, double f1) {
  /** Of counts; nothing predicted where nothing is right is perfect, any other 0/0 is 0. */
  static PrecisionRecall of(long hits, long predicted, long right) {
    if (predicted == 0 && right == 0) {
      return new PrecisionRecall(1, 1, 1);
    }
    return new PrecisionRecall(
        predicted == 0 ? 0 : (double) hits / predicted,
        right == 0 ? 0 : (double) hits / right,
        2.0 * hits / (predicted + right));
  }
}
