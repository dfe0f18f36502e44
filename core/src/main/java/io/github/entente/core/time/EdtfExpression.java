package io.github.entente.core.time;

/** A parsed EDTF text: its canonical form and the region that it denotes. */
sealed interface EdtfExpression permits EdtfPoint, EdtfRange, EdtfSet {
  /** The canonical text; parsing it gives an equal expression. */
  String text();

  TimePrecision precision();

  boolean isApproximate();

  boolean isUncertain();

  /**
   * The instants left open if an approximate date may be off by {@code approximateUnits} of its
   * precision; 0 gives the region as written. Grows with its argument, and is never empty.
   */
  TimeRegion region(int approximateUnits);
}
