package io.github.entente.reconcile.inference;

/**
 * How the logit of a region's probability changes with the logits of the witnesses' accuracies.
 *
 * <p>O((cells + pieces) log cells) for one region.
 */
final class Sensitivity {
  private Sensitivity() {}

  /** The derivative for the witness of each vote, at the step's last weighing. */
  static double[] of(ItemStep step, VoteColumns votes, Sides sides) {
    Side plus = new Side(step, step.gains().plus(), sides);
    Side minus = new Side(step, step.gains().minus(), sides);
    EvidencePieces evidence = step.evidence();
    double[] change = new double[votes.size()];
    for (int row = 0; row < evidence.size(); row++) {
      if (evidence.vote(row) != EvidencePieces.SEVERAL) {
        Side side = evidence.full(row) >= 0 ? plus : minus;
        change[evidence.vote(row)] += side.change(evidence, row);
      }
    }
    return change;
  }

  /** The change through the gains of one sign. */
  private static final class Side {
    private final double[] throughSum;
    private final StrongestCells throughStrongest;

    Side(ItemStep step, CellGains gains, Sides sides) {
      int cells = step.cells();
      Pooling pooling = step.pooling();
      throughSum = new double[cells + 1];
      double[] ofStrongest = new double[cells];
      for (int cell = 0; cell < cells; cell++) {
        double sum = gains.sum(cell);
        double strongest = gains.strongest(cell);
        double change = 0;
        if (sum > 0) {
          change = sides.gradient(cell) * pooling.slopeOfSum(sum, strongest);
          ofStrongest[cell] =
              sides.gradient(cell)
                  * pooling.slopeOfStrongest(sum, strongest)
                  / gains.strongestCount(cell);
        }
        throughSum[cell + 1] = throughSum[cell] + change;
      }
      throughStrongest = new StrongestCells(gains, cells, ofStrongest);
    }

    double change(EvidencePieces evidence, int row) {
      int from = evidence.from(row);
      int to = evidence.to(row);
      return (throughSum[to] - throughSum[from]) * evidence.addedSlope(row)
          + throughStrongest.sum(from, to, Math.abs(evidence.full(row))) * evidence.fullSlope(row);
    }
  }
}
