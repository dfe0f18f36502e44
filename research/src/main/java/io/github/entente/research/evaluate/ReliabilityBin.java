package io.github.entente.research.evaluate;

/**
 * The top predictions of similar confidence: whether the method is as often right as it says.
 *
 * @param lowest the lowest confidence in the bin
 * @param highest the highest confidence in the bin
 * @param count number of top predictions, at least 1
 * @param meanConfidence how often the method says that it is right, from 0 to 1
 * @param accuracy how often it is right, from 0 to 1
 * @since 0.1.0
 */
public record ReliabilityBin(
    double lowest, double highest, int count, double meanConfidence, double accuracy) {
  /**
   * Returns how much too sure the method is.
   *
   * @return mean confidence - accuracy; negative if it is not sure enough
   */
  public double overconfidence() {
    return meanConfidence - accuracy;
  }
}
