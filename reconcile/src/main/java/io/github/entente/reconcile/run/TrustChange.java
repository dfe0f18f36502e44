package io.github.entente.reconcile.run;

/** Measures how far the trust in all sources has moved. */
final class TrustChange {
  private TrustChange() {}

  static double largest(double[] before, double[] after) {
    double largest = 0;
    for (int source = 0; source < after.length; source++) {
      largest = Math.max(largest, Math.abs(after[source] - before[source]));
    }
    return largest;
  }

  /** One minus the cosine; 0 for two vectors of zeros, 1 if only one of them is zero. */
  static double cosine(double[] before, double[] after) {
    double product = 0;
    double squareBefore = 0;
    double squareAfter = 0;
    for (int source = 0; source < after.length; source++) {
      product += before[source] * after[source];
      squareBefore += before[source] * before[source];
      squareAfter += after[source] * after[source];
    }
    if (squareBefore == 0 || squareAfter == 0) {
      return squareBefore == squareAfter ? 0 : 1;
    }
    return 1 - product / (Math.sqrt(squareBefore) * Math.sqrt(squareAfter));
  }
}
