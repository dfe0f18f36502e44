package io.github.entente.reconcile.inference;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What votes that hang together add in each cell.
 *
 * <pre>
 * together = most + (1 - rho) (sum - most)
 * </pre>
 *
 * <p>with the gains of those that cover the cell, most being the greatest in size. For rho = 1 all
 * count as the strongest of them, for 0 as independent; where the {@link BlocRule} sets a limit,
 * they count at most as much as one of them would with full weight. Each of them adds its part of
 * that, in proportion to its own gain.
 *
 * <p>Takes O(votes x ranges between the ends of their pieces) at worst, O(pieces log pieces) if
 * they overlap little.
 */
final class BlocGains {
  private final BlocRule rule;
  private final int[] cuts;
  private final double[] sum;
  private final double[] most;
  private final double[] whole;

  private BlocGains(BlocRule rule, int[] cuts) {
    this.rule = rule;
    this.cuts = cuts;
    this.sum = new double[cuts.length];
    this.most = new double[cuts.length];
    this.whole = new double[cuts.length];
  }

  /** A bloc of these votes, to which nothing is added yet. */
  static BlocGains of(VoteColumns votes, int[] members, BlocRule rule) {
    return new BlocGains(
        rule,
        Arrays.stream(members)
            .flatMap(v -> IntStream.range(votes.firstPiece(v), votes.firstPiece(v + 1)))
            .flatMap(piece -> IntStream.of(votes.from(piece), votes.to(piece)))
            .sorted()
            .distinct()
            .toArray());
  }

  /**
   * Adds the gain of one vote on the cells of one of its pieces.
   *
   * @param ofFullWeight the gain that the vote would have with full weight
   */
  void add(int fromCell, int toCell, double gain, double ofFullWeight) {
    int end = intervalFrom(toCell);
    for (int i = intervalFrom(fromCell); i < end; i++) {
      sum[i] += gain;
      if (Math.abs(gain) > Math.abs(most[i])) {
        most[i] = gain;
      }
      if (Math.abs(ofFullWeight) > Math.abs(whole[i])) {
        whole[i] = ofFullWeight;
      }
    }
  }

  /** The number of intervals into which the pieces cut the cells. */
  int intervals() {
    return Math.max(0, cuts.length - 1);
  }

  /** The interval that starts at a cell at which a piece starts or ends. */
  int intervalFrom(int cell) {
    return Arrays.binarySearch(cuts, cell);
  }

  /** The first cell of an interval. */
  int from(int interval) {
    return cuts[interval];
  }

  /** The cell after the last one of an interval. */
  int to(int interval) {
    return cuts[interval + 1];
  }

  /** What all add together on an interval. */
  double together(int interval) {
    return rule.together(most[interval], sum[interval], whole[interval]);
  }

  /** The part that a vote of this gain has in what all add together. */
  double partOf(int interval, double gain) {
    return sum[interval] == 0 ? 0 : together(interval) * gain / sum[interval];
  }

  /** How what all add together changes with the gain of one that has this gain. */
  double slopeOf(int interval, double gain) {
    double free = most[interval] + (1 - rule.dependence()) * (sum[interval] - most[interval]);
    double share = free == 0 ? 1 : together(interval) / free;
    return share * (Math.abs(gain) < Math.abs(most[interval]) ? 1 - rule.dependence() : 1);
  }
}
