package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableSortedMap;

/**
 * A metric that is a mean over items, with the part of each item: what {@link PairedBootstrap}
 * needs to compare two methods.
 *
 * @param byItem the part of each answered item
 * @param counts how many items there are and how many could be answered
 * @since 0.1.0
 */
public record ItemScores(ImmutableSortedMap<String, Double> byItem, Counts counts) {
  /**
   * Returns the metric.
   *
   * @return the mean over the answered items; NaN if there are none
   */
  public double mean() {
    return byItem.values().stream().mapToDouble(Double::doubleValue).sum() / byItem.size();
  }
}
