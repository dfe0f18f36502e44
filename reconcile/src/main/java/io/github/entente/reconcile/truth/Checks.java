package io.github.entente.reconcile.truth;

/** Rejects numbers outside their range with a message that says what would be right. */
final class Checks {
  private Checks() {}

  static void probability(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; give a number between 0 and 1, both included");
    }
  }

  static void insideUnit(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; give a number above 0 and below 1");
    }
  }

  static void positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " is " + value + "; give a finite number above 0");
    }
  }

  static void notNegative(String name, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; give a finite number of at least 0");
    }
  }

  static void atLeast(int least, String name, int value) {
    if (value < least) {
      throw new IllegalArgumentException(
          name + " is " + value + "; give a whole number of at least " + least);
    }
  }
}
