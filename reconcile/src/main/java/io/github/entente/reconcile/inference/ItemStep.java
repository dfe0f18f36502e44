package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.hypothesis.HypothesisSpace;
import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.numeric.Softmax;

/**
 * Weighs the votes on one question: the item step of the engine, for any space of answers.
 *
 * <pre>
 * score(h) = S(X+, M+) - S(X-, M-)
 * P(h)     ~ mass(h) e^score(h)
 * Q(h)     ~ mass(h) e^(X+ - X-)
 * </pre>
 *
 * <p>X+ is the sum of the gains in cell h that are above 0, M+ the strongest of them, and S pools
 * them ({@link Pooling}); X- and M- are those of witnesses worse than chance. P is what is stated.
 * Q takes witnesses as independent; from it accuracies are learned, since how far mistakes are
 * correlated cannot be learned without knowing what is true.
 *
 * <p>A vote that may have meant one of several things is averaged ({@link Meanings}).
 *
 * <p>Takes O(pieces log cells + cells). Reusable and not thread-safe: a weighing replaces the one
 * before.
 */
final class ItemStep {
  private final Pooling pooling;
  private final Meanings meanings;
  private final EvidencePieces evidence = new EvidencePieces();
  private final SignedGains all = new SignedGains();
  private final SignedGains certain = new SignedGains();
  private int cells;
  private double[] plusScore = new double[16];
  private double[] minusScore = new double[16];
  private double[] logMass = new double[16];
  private double[] stated = new double[16];
  private double[] independent = new double[16];

  ItemStep(Pooling pooling) {
    this.pooling = pooling;
    this.meanings = new Meanings(pooling);
  }

  /**
   * Weighs all votes.
   *
   * @param accuracy the accuracy of each vote's witness, by vote
   * @param least down to which accuracy each vote may speak against what it names, by vote
   * @param openAlternatives the number of false alternatives of a value of an open question
   */
  void weigh(
      HypothesisSpace space,
      VoteColumns votes,
      double[] accuracy,
      double[] least,
      double openAlternatives) {
    cells = space.cells();
    ensureRoom();
    double falseAlternatives = space.falseAlternatives(openAlternatives);
    evidence.weigh(votes, accuracy, least, falseAlternatives);
    meanings.find(votes);
    all.addUp(evidence, cells, vote -> true);
    if (meanings.any()) {
      certain.addUp(evidence, cells, vote -> !meanings.contains(vote));
    }
    double unnamed = space.unnamedMass(falseAlternatives);
    for (int cell = 0; cell < cells; cell++) {
      score(votes, cell);
      logMass[cell] = StrictMath.log(space.mass(cell, unnamed));
      stated[cell] = logMass[cell] + plusScore[cell] - minusScore[cell];
      independent[cell] = logMass[cell] + all.plus().sum(cell) - all.minus().sum(cell);
    }
    Softmax.normalise(stated, cells);
    Softmax.normalise(independent, cells);
  }

  private void score(VoteColumns votes, int cell) {
    CellGains plus = all.plus();
    CellGains minus = all.minus();
    minusScore[cell] = pooling.pooled(minus.sum(cell), minus.strongest(cell));
    plusScore[cell] =
        meanings.any()
            ? meanings.logAverage(votes, evidence, certain, cell) + minusScore[cell]
            : pooling.pooled(plus.sum(cell), plus.strongest(cell));
  }

  private void ensureRoom() {
    if (stated.length < cells) {
      int length = Math.max(cells, 2 * stated.length);
      plusScore = new double[length];
      minusScore = new double[length];
      logMass = new double[length];
      stated = new double[length];
      independent = new double[length];
    }
  }

  /** The number of cells. */
  int cells() {
    return cells;
  }

  /** The probability of a cell as it is stated. */
  double stated(int cell) {
    return stated[cell];
  }

  /** The probability of a region as it is stated, from 0 to 1. */
  double stated(Region region) {
    double sum = 0;
    for (int range = 0; range < region.ranges(); range++) {
      for (int cell = region.from(range); cell < region.to(range); cell++) {
        sum += stated[cell];
      }
    }
    return Math.min(1, sum);
  }

  /** The probability of a cell if witnesses are taken as independent. */
  double independent(int cell) {
    return independent[cell];
  }

  /** The logarithm of the prior mass of a cell. */
  double logMass(int cell) {
    return logMass[cell];
  }

  /** What those who speak for a cell add to its score together, at least 0. */
  double plusScore(int cell) {
    return plusScore[cell];
  }

  /** What those who speak against a cell, being worse than chance, take from its score. */
  double minusScore(int cell) {
    return minusScore[cell];
  }

  /** The sums of gains, each ambiguous vote averaged by itself. */
  SignedGains gains() {
    return all;
  }

  /** What each vote adds to which cells. */
  EvidencePieces evidence() {
    return evidence;
  }

  /** How gains are pooled. */
  Pooling pooling() {
    return pooling;
  }
}
