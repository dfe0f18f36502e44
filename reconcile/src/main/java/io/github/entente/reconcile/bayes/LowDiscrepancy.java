package io.github.entente.reconcile.bayes;

/**
 * Spreads points evenly over the unit cube, the same points every time.
 *
 * <p>The first eight coordinates are the Halton sequence (Halton 1960) in the bases 2, 3, 5, ...,
 * 19, without its point zero. Larger bases need more points than a few hundred before they fill the
 * cube, so every further coordinate is a van der Corput sequence in base 2 whose order and digits
 * are scrambled as Owen (1995) does, with a hash of fixed integers in place of random numbers: each
 * coordinate by itself is as even as possible for a power of two of points, pairs of coordinates
 * behave like Latin hypercube samples.
 */
final class LowDiscrepancy {
  private static final int[] BASES = {2, 3, 5, 7, 11, 13, 17, 19};
  private static final double TWO_TO_MINUS_32 = 0x1p-32;

  private LowDiscrepancy() {}

  /**
   * Returns one coordinate, strictly between 0 and 1, of the point with the given index, from 0.
   */
  static double coordinate(int index, int dimension) {
    return dimension < BASES.length
        ? radicalInverse(index + 1, BASES[dimension])
        : scrambled(index, dimension);
  }

  private static double radicalInverse(int index, int base) {
    long reversed = 0;
    long scale = 1;
    for (int rest = index; rest > 0; rest /= base) {
      reversed = reversed * base + rest % base;
      scale *= base;
    }
    return (double) reversed / scale;
  }

  private static double scrambled(int index, int dimension) {
    int shuffled = scramble(index, hash(2 * dimension));
    int digits = scramble(Integer.reverse(shuffled), hash(2 * dimension + 1));
    return (Integer.toUnsignedLong(digits) + 0.5) * TWO_TO_MINUS_32;
  }

  /** Flips each bit or not, as a hash of the bits before it says, from the leading bit down. */
  private static int scramble(int value, int seed) {
    int flips = 0;
    int before = 0;
    for (int bit = Integer.SIZE - 1; bit >= 0; bit--) {
      flips |= (hash(before ^ hash(seed + bit)) & 1) << bit;
      before = value >>> bit;
    }
    return value ^ flips;
  }

  /** Mixes the bits of a number by the finalizer of MurmurHash3 (Appleby 2011). */
  private static int hash(int value) {
    int x = value * 0x9e3779b9;
    x = (x ^ (x >>> 16)) * 0x85ebca6b;
    x = (x ^ (x >>> 13)) * 0xc2b2ae35;
    return x ^ (x >>> 16);
  }
}
