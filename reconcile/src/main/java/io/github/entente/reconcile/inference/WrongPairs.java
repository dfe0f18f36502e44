package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.hypothesis.HypothesisSpace;
import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.trust.FalseAlternatives;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many pairs of claims of values are wrong if the answer is in a cell, and how many of these
 * agree. What may have meant one of several values counts for each with its share.
 *
 * @param wrong pairs of wrong claims, by cell; 0 for cells that nobody names
 * @param agreeing how many of them name the same value, by cell
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WrongPairs(double[] wrong, double[] agreeing) {
  private static final WrongPairs NONE = new WrongPairs(new double[0], new double[0]);

  /** The pairs among votes on an open question; none where the number of values is known. */
  static WrongPairs of(HypothesisSpace space, List<WitnessVote> votes) {
    Map<Region, Double> claims = new LinkedHashMap<>();
    for (WitnessVote vote : votes) {
      for (Choice choice : vote.choices()) {
        if (choice.alternatives() == Alternatives.VALUES) {
          claims.merge(choice.region(), vote.part() * choice.share(), Double::sum);
        }
      }
    }
    double all = claims.values().stream().mapToDouble(c -> c).sum();
    if (!space.isOpen() || all <= 1) {
      return NONE;
    }
    CellGains right = new CellGains();
    CellGains rightPairs = new CellGains();
    right.clear(space.cells());
    rightPairs.clear(space.cells());
    double agreeing = 0;
    for (Map.Entry<Region, Double> value : claims.entrySet()) {
      double pairs = FalseAlternatives.pairs(value.getValue());
      agreeing += pairs;
      for (int range = 0; range < value.getKey().ranges(); range++) {
        int from = value.getKey().from(range);
        int to = value.getKey().to(range);
        right.add(from, to, value.getValue(), value.getValue());
        rightPairs.add(from, to, pairs, pairs);
      }
    }
    right.settle();
    rightPairs.settle();
    WrongPairs pairs = new WrongPairs(new double[space.cells()], new double[space.cells()]);
    for (int cell = 0; cell < space.cells(); cell++) {
      if (!space.isUnnamed(cell)) {
        pairs.wrong[cell] = FalseAlternatives.pairs(all - right.sum(cell));
        pairs.agreeing[cell] = Math.max(0, agreeing - rightPairs.sum(cell));
      }
    }
    return pairs;
  }

  /** How many pairs are expected to be wrong, given the probability of each cell. */
  double expectedWrong(ItemStep step) {
    return expected(wrong, step);
  }

  /** How many pairs are expected to be wrong and to agree. */
  double expectedAgreeing(ItemStep step) {
    return expected(agreeing, step);
  }

  private static double expected(double[] pairs, ItemStep step) {
    double sum = 0;
    for (int cell = 0; cell < pairs.length; cell++) {
      sum += step.independent(cell) * pairs[cell];
    }
    return sum;
  }
}
