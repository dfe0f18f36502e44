package io.github.entente.research.algorithm;

/**
 * How far a number is from the truth, and so which truth minimises the sum of weighted losses.
 *
 * @since 0.1.0
 */
public enum NumericLoss {
  /** The distance over the item's standard deviation; minimised by the weighted median. */
  ABSOLUTE,
  /** The squared distance over the item's standard deviation; minimised by the weighted mean. */
  SQUARED
}
