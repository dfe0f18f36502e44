package io.github.entente.reconcile.bayes;

import java.util.Arrays;

/**
 * The mutually exclusive possibilities of one question, numbered from 0, with their probabilities
 * before any claim.
 *
 * <p>Immutable and thread-safe.
 */
public final class Space {
  private final double[] masses;

  private Space(double[] masses) {
    this.masses = masses;
  }

  /**
   * Returns the space whose atoms have the given relative weights.
   *
   * @param weights one finite weight above 0 for each atom; they are divided by their sum
   * @return the space
   */
  public static Space of(double... weights) {
    if (weights.length == 0) {
      throw new IllegalArgumentException("weights is empty; give one weight for each atom");
    }
    double sum = 0;
    for (int atom = 0; atom < weights.length; atom++) {
      sum += Checks.positive("weights[" + atom + "]", weights[atom]);
    }
    Checks.positive("the sum of weights", sum);
    double[] masses = new double[weights.length];
    for (int atom = 0; atom < weights.length; atom++) {
      masses[atom] = Checks.positive("the share of weights[" + atom + "]", weights[atom] / sum);
    }
    return new Space(masses);
  }

  /**
   * Returns the space of equally probable atoms.
   *
   * @param atoms the number of atoms, at least 1
   * @return the space
   */
  public static Space uniform(int atoms) {
    double[] weights = new double[Checks.atLeast(1, "atoms", atoms)];
    Arrays.fill(weights, 1);
    return of(weights);
  }

  /**
   * Returns the number of atoms.
   *
   * @return the number of atoms, at least 1
   */
  public int size() {
    return masses.length;
  }

  /**
   * Returns the prior probability of one atom.
   *
   * @param atom the atom, at least 0 and below {@link #size()}
   * @return a number above 0 and at most 1
   */
  public double mass(int atom) {
    return masses[atom];
  }

  /**
   * Returns the prior probability of a region.
   *
   * @param region atoms of this space
   * @return the sum of the masses of its atoms, in O(atoms)
   */
  public double mass(Region region) {
    return sumOver(masses, region);
  }

  /** Returns the region of all atoms. */
  Region everything() {
    return Region.range(0, masses.length);
  }

  /** Returns the sum, in ascending order of atoms, of the values at the atoms of a region. */
  static double sumOver(double[] values, Region region) {
    if (region.length() > values.length) {
      throw new IllegalArgumentException(
          "region "
              + region
              + " has an atom beyond "
              + (values.length - 1)
              + "; use regions of the question's own space");
    }
    double sum = 0;
    for (int atom = region.next(0); atom >= 0; atom = region.next(atom + 1)) {
      sum += values[atom];
    }
    return sum;
  }
}
