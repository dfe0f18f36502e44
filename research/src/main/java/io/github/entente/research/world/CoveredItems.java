package io.github.entente.research.world;

import io.github.entente.research.random.RandomStream;

/**
 * Goes through the items on which a source makes a claim by itself, in O(1) for each of them: the
 * gaps between successes of independent trials are geometric.
 */
final class CoveredItems {
  private final RandomStream random;
  private final double coverage;
  private final int end;
  private int item = -1;

  CoveredItems(RandomStream random, double coverage, int items) {
    this.random = random;
    this.coverage = coverage;
    this.end = items;
    advance();
  }

  /** The current item, or the number of items if there is none any more. */
  int item() {
    return item;
  }

  void advance() {
    item =
        coverage > 0
            ? (int) Math.min(end, item + 1L + Math.min(end, random.nextGeometric(coverage)))
            : end;
  }
}
