package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.hypothesis.Region;

/**
 * How the probability of a region depends on the scores of cells: the gradient of its logit.
 *
 * <pre>
 * d logit P(region) / d score(h) = P(h) / P(region)    for h inside
 *                                = -P(h) / (1 - P(region))  for h outside
 * </pre>
 */
final class Sides {
  private final double inside;
  private final double outside;
  private final double[] gradient;

  private Sides(double inside, double outside, double[] gradient) {
    this.inside = inside;
    this.outside = outside;
    this.gradient = gradient;
  }

  /** The gradient, given the probabilities of all cells. O(cells). */
  static Sides of(double[] probabilities, int cells, Region region) {
    double[] gradient = new double[cells];
    double inside = 0;
    double outside = 0;
    int cell = 0;
    for (int range = 0; range <= region.ranges(); range++) {
      int from = range < region.ranges() ? region.from(range) : cells;
      int to = range < region.ranges() ? region.to(range) : cells;
      for (; cell < from; cell++) {
        outside += probabilities[cell];
        gradient[cell] = -probabilities[cell];
      }
      for (; cell < to; cell++) {
        inside += probabilities[cell];
        gradient[cell] = probabilities[cell];
      }
    }
    for (int i = 0; i < cells; i++) {
      gradient[i] /= gradient[i] < 0 ? outside : inside;
    }
    return new Sides(inside, outside, gradient);
  }

  /** Whether one side has all the probability, so that there is no gradient. */
  boolean isOneSided() {
    return inside <= 0 || outside <= 0;
  }

  /** The probability of the region, from 0 to 1. */
  double probability() {
    return Math.min(1, inside);
  }

  /** The logarithm of the odds of the region; infinite if one side has all the probability. */
  double logit() {
    return StrictMath.log(inside) - StrictMath.log(outside);
  }

  /** The change of the logit with the score of a cell. */
  double gradient(int cell) {
    return gradient[cell];
  }
}
