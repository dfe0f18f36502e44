package io.github.entente.core.internal;

/**
 * Rejects numbers outside their range with a message that names the argument and its value and says
 * what would be right. Each method returns the number that it has checked.
 */
public final class Arguments {
  private Arguments() {}

  /** Checks that a number is from 0 to 1, both included. */
  public static double probability(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; give a number between 0 and 1, both included");
    }
    return value;
  }

  /** Checks that a number is above 0 and below 1. */
  public static double insideUnit(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; give a number above 0 and below 1");
    }
    return value;
  }

  /** Checks that a number is finite and above 0. */
  public static double positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " is " + value + "; give a finite number above 0");
    }
    return value;
  }

  /** Checks that a number is finite and at least 0. */
  public static double notNegative(String name, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; give a finite number of at least 0");
    }
    return value;
  }

  /** Checks that a number is neither infinite nor NaN. */
  public static double finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " is " + value + "; give a finite number");
    }
    return value;
  }

  /** Checks that a whole number is at least as great as another one. */
  public static int atLeast(int least, String name, int value) {
    if (value < least) {
      throw new IllegalArgumentException(
          name + " is " + value + "; give a whole number of at least " + least);
    }
    return value;
  }
}
