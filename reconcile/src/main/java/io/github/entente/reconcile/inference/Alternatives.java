package io.github.entente.reconcile.inference;

/** What a witness may say instead of what is right, if a claim of this kind is wrong. */
enum Alternatives {
  /** One of the false values that the question has. */
  VALUES,
  /** The contrary only, as with a bound or a denial. */
  CONTRARY;

  /** The number of false alternatives, given that of values. */
  double count(double ofValues) {
    return this == VALUES ? ofValues : 1;
  }
}
