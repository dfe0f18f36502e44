package io.github.entente.reconcile.bayes;

import java.util.BitSet;
import java.util.Objects;

/**
 * A set of atoms: the possibilities that a value leaves open.
 *
 * <p>Immutable and thread-safe. The natural order is consistent with {@code equals} and has no
 * other meaning than to give sets of regions one canonical sequence.
 */
public final class Region implements Comparable<Region> {
  private final BitSet atoms;

  private Region(BitSet atoms) {
    this.atoms = atoms;
  }

  /**
   * Returns the region of the given atoms.
   *
   * @param atoms atom numbers, each at least 0, in any order; repeats are allowed
   * @return the region
   */
  public static Region of(int... atoms) {
    BitSet bits = new BitSet();
    for (int atom : atoms) {
      bits.set(Checks.atLeast(0, "atom", atom));
    }
    return new Region(bits);
  }

  /**
   * Returns the region of the set bits.
   *
   * @param atoms the atoms; copied
   * @return the region
   */
  public static Region of(BitSet atoms) {
    return new Region((BitSet) atoms.clone());
  }

  /**
   * Returns the region of consecutive atoms.
   *
   * @param startInclusive the first atom, at least 0
   * @param endExclusive one past the last atom, at least {@code startInclusive}
   * @return the region; empty if both ends are equal
   */
  public static Region range(int startInclusive, int endExclusive) {
    Checks.atLeast(0, "startInclusive", startInclusive);
    Checks.atLeast(startInclusive, "endExclusive", endExclusive);
    BitSet bits = new BitSet(endExclusive);
    bits.set(startInclusive, endExclusive);
    return new Region(bits);
  }

  /**
   * Returns the atoms that this region leaves out.
   *
   * @param atomCount the number of atoms of the space, at least one more than the highest atom of
   *     this region
   * @return the complement
   */
  public Region complement(int atomCount) {
    Checks.atLeast(atoms.length(), "atomCount", atomCount);
    BitSet bits = (BitSet) atoms.clone();
    bits.flip(0, atomCount);
    return new Region(bits);
  }

  /**
   * Tells whether an atom belongs to this region.
   *
   * @param atom the atom number, at least 0
   * @return true if it belongs
   */
  public boolean contains(int atom) {
    return atoms.get(atom);
  }

  /**
   * Tells whether every atom of another region belongs to this one.
   *
   * @param other the other region
   * @return true if it is a subset of this region or equal to it
   */
  public boolean containsAll(Region other) {
    BitSet outside = (BitSet) other.atoms.clone();
    outside.andNot(atoms);
    return outside.isEmpty();
  }

  /**
   * Tells whether this region shares an atom with another one.
   *
   * @param other the other region
   * @return true if they share at least one atom
   */
  public boolean intersects(Region other) {
    return atoms.intersects(other.atoms);
  }

  /**
   * Tells whether this region has no atom.
   *
   * @return true if it is empty
   */
  public boolean isEmpty() {
    return atoms.isEmpty();
  }

  /**
   * Returns the number of atoms.
   *
   * @return the number of atoms, at least 0
   */
  public int size() {
    return atoms.cardinality();
  }

  /** Returns one more than the highest atom, or 0 for the empty region. */
  int length() {
    return atoms.length();
  }

  /** Returns the lowest atom that is at least {@code atom}, or -1. */
  int next(int atom) {
    return atoms.nextSetBit(atom);
  }

  @Override
  public int compareTo(Region other) {
    int mine = atoms.nextSetBit(0);
    int theirs = other.atoms.nextSetBit(0);
    while (mine >= 0 && mine == theirs) {
      mine = atoms.nextSetBit(mine + 1);
      theirs = other.atoms.nextSetBit(theirs + 1);
    }
    return Integer.compare(mine, theirs);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Region region && atoms.equals(region.atoms);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(atoms);
  }

  @Override
  public String toString() {
    return atoms.toString();
  }
}
