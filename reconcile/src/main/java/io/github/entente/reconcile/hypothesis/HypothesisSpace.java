package io.github.entente.reconcile.hypothesis;

import com.google.common.collect.ImmutableList;

/**
 * The possible answers to a question, cut into cells, with the prior mass of each.
 *
 * <p>The unit of mass is what one value on the table has beforehand. An open question has, for n
 * false alternatives, n + 1 units: one for each value on the table and the others for what nobody
 * names. They never fall below one half while n is at least 2: that none of the claimed values is
 * right stays possible, however many are claimed. Where n approaches 1, so does what is left for
 * unnamed answers approach nothing. A question with a closed vocabulary of L values has L units.
 *
 * <p>The unit of a value lies in the cells that no narrower value on the table claims; see {@link
 * UnitPrior}. For values in a tree it is thus one unit for each node, in what its finer nodes
 * leave.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class HypothesisSpace {
  private static final double MOST_LEFT_UNNAMED = 0.5;

  private static final HypothesisSpace YES_OR_NO =
      new HypothesisSpace(
          new double[] {1, 1},
          new double[2],
          2,
          2,
          ImmutableList.of(Region.ofCell(0), Region.ofCell(1)));

  private final double[] named;
  private final double[] unnamedShare;
  private final int values;
  private final int vocabulary;
  private final ImmutableList<Region> regions;

  /**
   * Takes over its arrays.
   *
   * @param named units that named values give to each cell
   * @param unnamedShare what part of the mass of unnamed answers each cell has; sums to 1, or to 0
   *     if no cell is left for them
   * @param values how many values are on the table
   * @param vocabulary how many values there are in all, or 0 if their number is open
   * @param regions the regions that were asked for, in the order in which they were
   */
  HypothesisSpace(
      double[] named,
      double[] unnamedShare,
      int values,
      int vocabulary,
      ImmutableList<Region> regions) {
    this.named = named;
    this.unnamedShare = unnamedShare;
    this.values = values;
    this.vocabulary = vocabulary;
    this.regions = regions;
  }

  /** The space of a yes/no question: cell 0 is yes, cell 1 is no, each with one unit. */
  public static HypothesisSpace yesOrNo() {
    return YES_OR_NO;
  }

  /** Whether this is the space of a yes/no question. */
  public boolean isYesOrNo() {
    return this == YES_OR_NO;
  }

  /** The number of cells. */
  public int cells() {
    return named.length;
  }

  /** How many values are on the table. */
  public int values() {
    return values;
  }

  /** The region of the value that was given at this position when the space was made. */
  public Region region(int position) {
    return regions.get(position);
  }

  /** Whether the number of possible values is open. */
  public boolean isOpen() {
    return vocabulary == 0;
  }

  /**
   * How many false alternatives a value has: one less than the vocabulary, or as many as are given
   * for an open question.
   */
  public double falseAlternatives(double openAlternatives) {
    return vocabulary > 0 ? vocabulary - 1 : openAlternatives;
  }

  /** The mass of all answers that nobody names, for so many false alternatives, at least 1. */
  public double unnamedMass(double falseAlternatives) {
    double left = falseAlternatives + 1 - values;
    return vocabulary > 0
        ? Math.max(0, left)
        : Math.max(left, Math.min(MOST_LEFT_UNNAMED, (falseAlternatives - 1) / 2));
  }

  /** The prior mass of a cell, given the mass of all answers that nobody names. */
  public double mass(int cell, double unnamedMass) {
    return named[cell] + unnamedShare[cell] * unnamedMass;
  }

  /** Whether a cell holds answers that nobody names. */
  public boolean isUnnamed(int cell) {
    return unnamedShare[cell] > 0;
  }
}
