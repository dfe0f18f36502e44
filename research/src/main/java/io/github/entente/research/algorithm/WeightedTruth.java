package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.SourceState;

/**
 * The truth of one item given weights of the sources, and what each claim then loses: the common
 * part of CRH and CATD.
 *
 * <p>Labels: the value of greatest weight; a claim loses 0 if on it, else 1; beliefs are shares of
 * weight. Numbers: the weighted median or mean x; beliefs are 1 / (1 + |value - x| / std), std
 * being the standard deviation of the item's claims. If all weights are 0, all claims count alike.
 */
final class WeightedTruth {
  private WeightedTruth() {}

  /** Writes beliefs and estimate; adds losses to column 0 of the sums. */
  static void find(
      ItemView item, SourceState state, int weightColumn, NumericLoss loss, Accumulator sums) {
    double[] weights = item.scratch(0, item.size());
    double total = 0;
    for (int k = 0; k < item.size(); k++) {
      weights[k] = item.sum(k, state, weightColumn);
      total += weights[k];
    }
    if (total == 0) {
      for (int k = 0; k < item.size(); k++) {
        weights[k] = item.claims(k);
      }
      total = item.claims();
    }
    if (item.isNumeric()) {
      numbers(item, weights, total, loss, sums);
    } else {
      labels(item, weights, total, sums);
    }
  }

  private static void labels(ItemView item, double[] weights, double total, Accumulator sums) {
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, weights[k] / total);
    }
    int truth = TopCandidate.now(item);
    for (int k = 0; k < item.size(); k++) {
      if (k != truth) {
        item.add(k, sums, 0, 1);
      }
    }
  }

  private static void numbers(
      ItemView item, double[] weights, double total, NumericLoss loss, Accumulator sums) {
    double deviation = Standardisation.deviation(item);
    double truth =
        loss == NumericLoss.SQUARED
            ? mean(item, weights, total)
            : WeightedMedian.of(item, weights, total);
    item.setEstimate(truth);
    for (int k = 0; k < item.size(); k++) {
      double distance = Math.abs(item.number(k) - truth);
      double scaled = deviation == 0 ? 0 : distance / deviation;
      item.setBelief(k, 1 / (1 + scaled));
      item.add(k, sums, 0, loss == NumericLoss.SQUARED ? scaled * distance : scaled);
    }
  }

  private static double mean(ItemView item, double[] weights, double total) {
    double first = item.number(0);
    double sum = 0;
    for (int k = 0; k < item.size(); k++) {
      sum += weights[k] * (item.number(k) - first);
    }
    return first + sum / total;
  }
}
