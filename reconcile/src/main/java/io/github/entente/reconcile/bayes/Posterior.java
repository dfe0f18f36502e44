package io.github.entente.reconcile.bayes;

import java.util.Arrays;

/**
 * The probabilities of a question's atoms after its evidence.
 *
 * <p>They are kept as logarithms too, so that odds of atoms that are all but excluded stay
 * meaningful. Immutable and thread-safe.
 */
public final class Posterior {
  private final double[] logs;
  private final double[] probabilities;

  private Posterior(double[] logs, double[] probabilities) {
    this.logs = logs;
    this.probabilities = probabilities;
  }

  /** Returns the posterior that is proportional to the exponentials. */
  static Posterior ofLogs(double[] logs) {
    double total = logSumExp(logs);
    if (total == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException(
          "The evidence excludes every atom: accuracies of exactly 0 or 1 contradict each other;"
              + " give accuracies strictly between 0 and 1");
    }
    double[] normalised = new double[logs.length];
    Arrays.setAll(normalised, atom -> logs[atom] - total);
    double[] probabilities = new double[logs.length];
    Arrays.setAll(probabilities, atom -> Math.exp(normalised[atom]));
    return new Posterior(normalised, probabilities);
  }

  Posterior mixedWith(Posterior other, double share) {
    double[] mixed = new double[logs.length];
    Arrays.setAll(
        mixed,
        atom -> {
          if (share == 1) {
            return other.logs[atom];
          }
          double[] parts = {Math.log1p(-share) + logs[atom], Math.log(share) + other.logs[atom]};
          return logSumExp(parts);
        });
    return ofLogs(mixed);
  }

  /**
   * Returns the probability of one atom.
   *
   * @param atom the atom
   * @return a number from 0 to 1
   */
  public double probability(int atom) {
    return probabilities[atom];
  }

  /**
   * Returns the probability of a region.
   *
   * @param region atoms of the question's space
   * @return the sum over its atoms, from 0 to 1
   */
  public double probability(Region region) {
    return Math.min(1, Space.sumOver(probabilities, region));
  }

  /**
   * Returns the probabilities of all atoms.
   *
   * @return a new array, one number for each atom
   */
  public double[] probabilities() {
    return probabilities.clone();
  }

  /**
   * Returns the natural logarithm of the probability of a region, even where the probability
   * underflows.
   */
  double logProbability(Region region) {
    double[] inside = new double[region.size()];
    int count = 0;
    for (int atom = region.next(0); atom >= 0; atom = region.next(atom + 1)) {
      inside[count++] = logs[atom];
    }
    return logSumExp(inside);
  }

  private static double logSumExp(double[] values) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      highest = Math.max(highest, value);
    }
    if (highest == Double.NEGATIVE_INFINITY) {
      return highest;
    }
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - highest);
    }
    return highest + Math.log(sum);
  }
}
