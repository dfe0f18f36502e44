package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.numeric.Softmax;

/**
 * What each vote adds to the logit of a region's probability.
 *
 * <p>The evidence is scaled up from nothing to all of it, t from 0 to 1, and each vote is credited
 * with its part of the change along the way (Aumann and Shapley, Values of Non-Atomic Games, 1974):
 * the part of its gain in the score of each cell times the gradient of the logit at t. So prior and
 * contributions add up to the logit of the probability, whatever the order of the votes. The
 * integral is taken by Gauss-Legendre quadrature; what that leaves open, less than a hundredth of a
 * deciban, is shared out in proportion to the size of the contributions.
 *
 * <p>O(cells + pieces) for one region.
 */
final class Contributions {
  /** Nodes and weights of Gauss-Legendre quadrature with eight points on (-1, 1), its half. */
  private static final double[] NODES = {
    0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363
  };

  private static final double[] WEIGHTS = {
    0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763
  };

  private final ItemStep step;
  private final Region region;
  private final double[] byVote;

  private Contributions(ItemStep step, VoteColumns votes, Region region) {
    this.step = step;
    this.region = region;
    this.byVote = new double[votes.size()];
  }

  /**
   * The contributions of all votes, in nats, at the step's last weighing; all 0 if the region or
   * its contrary is impossible beforehand.
   */
  static double[] of(ItemStep step, VoteColumns votes, Region region) {
    Contributions contributions = new Contributions(step, votes, region);
    contributions.integrate();
    return contributions.byVote;
  }

  /** The logit of the region's prior probability, in nats. */
  static double priorLogit(ItemStep step, Region region) {
    return Sides.of(scaled(step, 0), step.cells(), region).logit();
  }

  private void integrate() {
    Sides prior = Sides.of(scaled(step, 0), step.cells(), region);
    Sides posterior = Sides.of(scaled(step, 1), step.cells(), region);
    if (prior.isOneSided() || posterior.isOneSided()) {
      return;
    }
    for (int i = 0; i < NODES.length; i++) {
      add((1 - NODES[i]) / 2, WEIGHTS[i] / 2);
      add((1 + NODES[i]) / 2, WEIGHTS[i] / 2);
    }
    double missing = posterior.logit() - prior.logit();
    double size = 0;
    for (double contribution : byVote) {
      missing -= contribution;
      size += Math.abs(contribution);
    }
    for (int vote = 0; vote < byVote.length && size > 0; vote++) {
      byVote[vote] += missing * Math.abs(byVote[vote]) / size;
    }
  }

  private void add(double t, double weight) {
    int cells = step.cells();
    Sides sides = Sides.of(scaled(step, t), cells, region);
    double[] plus = new double[cells + 1];
    double[] minus = new double[cells + 1];
    for (int cell = 0; cell < cells; cell++) {
      double gradient = sides.gradient(cell);
      double sumPlus = step.gains().plus().sum(cell);
      double sumMinus = step.gains().minus().sum(cell);
      plus[cell + 1] = plus[cell] + (sumPlus > 0 ? gradient * step.plusScore(cell) / sumPlus : 0);
      minus[cell + 1] =
          minus[cell] + (sumMinus > 0 ? gradient * step.minusScore(cell) / sumMinus : 0);
    }
    EvidencePieces evidence = step.evidence();
    for (int row = 0; row < evidence.size(); row++) {
      if (evidence.vote(row) != EvidencePieces.SEVERAL) {
        double[] side = evidence.added(row) > 0 ? plus : minus;
        byVote[evidence.vote(row)] +=
            weight * evidence.added(row) * (side[evidence.to(row)] - side[evidence.from(row)]);
      }
    }
  }

  /** The probabilities of all cells if only this part of the evidence were there. */
  private static double[] scaled(ItemStep step, double t) {
    double[] scores = new double[step.cells()];
    for (int cell = 0; cell < scores.length; cell++) {
      double score = step.plusScore(cell) - step.minusScore(cell);
      scores[cell] = step.logMass(cell) + t * score;
    }
    Softmax.normalise(scores, scores.length);
    return scores;
  }
}
