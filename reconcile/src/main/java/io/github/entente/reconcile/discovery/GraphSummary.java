package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.run.SourcePairs;
import io.github.entente.reconcile.table.ClaimGraph;

/** What an algorithm may know of the input as a whole: its size, and each source's part in it. */
public final class GraphSummary {
  private final ClaimGraph graph;

  GraphSummary(ClaimGraph graph) {
    this.graph = graph;
  }

  /** Returns the number of sources. */
  public int sources() {
    return graph.sources();
  }

  /** Returns the number of items. */
  public int items() {
    return graph.items();
  }

  /** Returns the number of distinct values over all items. */
  public int values() {
    return graph.values();
  }

  /** Tells whether the graph knows which candidates are more general than others. */
  public boolean hasHierarchy() {
    return graph.hasHierarchy();
  }

  /** Tells whether sources, items and values are numbers that have no texts. */
  public boolean isNumbered() {
    return graph.isNumbered();
  }

  /** Returns the number of claims. */
  public int claims() {
    return graph.claims();
  }

  /** Returns the name of a source. */
  public String source(int source) {
    return graph.source(source);
  }

  /** Returns how many claims a source makes, at least 1. */
  public int claimsOf(int source) {
    return graph.claimsOf(source);
  }

  /**
   * Returns the pairs of sources that claim a value in common. O(sum over items of their claims
   * squared).
   *
   * @param most the most pairs that the algorithm can hold
   * @throws IllegalArgumentException if there are more
   */
  public SourcePairs pairs(int most) {
    return SourcePairs.of(graph, most);
  }
}
