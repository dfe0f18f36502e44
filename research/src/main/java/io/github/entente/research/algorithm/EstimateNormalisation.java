package io.github.entente.research.algorithm;

import io.github.entente.reconcile.run.SourceState;

/**
 * The normalisation of 2-Estimates and 3-Estimates: half of it maps numbers linearly so that they
 * fill 0 to 1, the other half rounds them.
 *
 * <p>x becomes weight * (x - least) / (greatest - least) + (1 - weight) * round(x). Numbers within
 * 1e-9 of one half are rounded up, so that the order of a sum does not decide. If all numbers are
 * equal, only rounding remains of the formula; they are then kept as they are.
 */
final class EstimateNormalisation {
  private static final double HALF = 0.5 - 1e-9;

  private EstimateNormalisation() {}

  static double of(double x, double least, double greatest, double weight) {
    if (!(greatest - least > 1e-12)) {
      return x;
    }
    double rounded = x >= HALF ? 1 : 0;
    return weight * (x - least) / (greatest - least) + (1 - weight) * rounded;
  }

  static double toUnit(double x) {
    return Math.min(1, Math.max(0, x));
  }

  /** Normalises a column of the state that holds numbers from 0 to 1. */
  static void column(SourceState state, int column, double weight) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int source = 0; source < state.sources(); source++) {
      least = Math.min(least, state.get(source, column));
      greatest = Math.max(greatest, state.get(source, column));
    }
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, column, of(state.get(source, column), least, greatest, weight));
    }
  }
}
