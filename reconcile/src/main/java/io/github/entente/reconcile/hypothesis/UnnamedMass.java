package io.github.entente.reconcile.hypothesis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares out the mass of the answers that nobody names.
 *
 * <p>Bounds cut them into classes: cells that lie in the same bounds are of one class. Classes
 * share the mass alike, whatever their extent, since a line without ends has no measure of its own;
 * the cells of a class share alike, too.
 */
final class UnnamedMass {
  private UnnamedMass() {}

  /**
   * The share of each cell; they add up to 1, or to 0 if all cells are named. O(cells + ranges).
   *
   * @param isNamed whether a cell lies in a value on the table
   * @param bounds the distinct regions of bounds
   */
  static double[] shares(boolean[] isNamed, List<Region> bounds) {
    long[] classOf = signatures(isNamed.length, bounds);
    Map<Long, Integer> sizes = new HashMap<>();
    for (int cell = 0; cell < isNamed.length; cell++) {
      if (!isNamed[cell]) {
        sizes.merge(classOf[cell], 1, Integer::sum);
      }
    }
    double[] shares = new double[isNamed.length];
    for (int cell = 0; cell < isNamed.length; cell++) {
      if (!isNamed[cell]) {
        shares[cell] = 1.0 / sizes.size() / sizes.getOrDefault(classOf[cell], 1);
      }
    }
    return shares;
  }

  /** A number for each cell that tells in which bounds it lies. */
  private static long[] signatures(int cells, List<Region> bounds) {
    long[] signature = new long[cells + 1];
    for (Region bound : bounds) {
      long mark = scrambled(bound.hashCode());
      for (int range = 0; range < bound.ranges(); range++) {
        mark = scrambled(mark ^ ((long) bound.from(range) << Integer.SIZE | bound.to(range)));
      }
      for (int range = 0; range < bound.ranges(); range++) {
        signature[bound.from(range)] ^= mark;
        signature[bound.to(range)] ^= mark;
      }
    }
    for (int cell = 1; cell < cells; cell++) {
      signature[cell] ^= signature[cell - 1];
    }
    return Arrays.copyOf(signature, cells);
  }

  /** Spreads the bits of a number (the finalizer of SplitMix64; Steele, Lea and Flood, 2014). */
  private static long scrambled(long number) {
    long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
