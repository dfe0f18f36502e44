package io.github.entente.reconcile.policy;

/** The ranges of settings. */
final class Ranges {
  private Ranges() {}

  static void requireProbability(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("%s is %s but must be from 0 to 1".formatted(name, value));
    }
  }

  static void requireAtLeast(double least, String name, double value) {
    if (!(value >= least && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s is %s but must be at least %s and finite".formatted(name, value, least));
    }
  }
}
