package io.github.entente.reconcile.trust;

/**
 * Groups sources by how many claims they make, within a factor of two; from 128 on they are one
 * class. Sources of a class are taken to be alike before their own claims tell more.
 */
final class SizeClasses {
  /** The number of classes. */
  static final int COUNT = 8;

  private SizeClasses() {}

  /** The class of a source that makes so many claims. */
  static int of(double claims) {
    return Math.min(COUNT - 1, Math.max(0, Math.getExponent(claims)));
  }
}
