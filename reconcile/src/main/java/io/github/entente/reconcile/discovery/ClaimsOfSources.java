package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.table.ClaimTable;

/**
 * Counts how many candidates of an item each source claims. Costs nothing in a table in which
 * nobody claims several, else O(claims) for the first question about an item.
 */
final class ClaimsOfSources {
  private static final int[] NONE = {};

  private final ClaimTable table;
  private int[] lastItem = NONE;
  private int[] counts = NONE;
  private boolean isKnown;
  private boolean isEverRepeated;
  private int visit;
  private int visitedItem = -1;
  private boolean hasRepeated;

  ClaimsOfSources(ClaimTable table) {
    this.table = table;
  }

  /** Whether some source claims several candidates of the item. */
  boolean hasRepeated(ItemView item) {
    if (!isKnown) {
      isEverRepeated = table.selfContradictions() > 0;
      isKnown = true;
    }
    if (!isEverRepeated) {
      return false;
    }
    if (visitedItem != item.index()) {
      visit(item);
    }
    return hasRepeated;
  }

  private void visit(ItemView item) {
    if (counts.length == 0) {
      lastItem = new int[table.sources()];
      counts = new int[table.sources()];
    }
    visit++;
    visitedItem = item.index();
    hasRepeated = false;
    int end = item.endClaim(item.size() - 1);
    for (int claim = item.firstClaim(0); claim < end; claim++) {
      int source = item.source(claim);
      if (lastItem[source] != visit) {
        lastItem[source] = visit;
        counts[source] = 0;
      }
      counts[source]++;
      hasRepeated |= counts[source] > 1;
    }
  }

  /** How many candidates of the item a source claims that claims any. */
  int count(ItemView item, int source) {
    return hasRepeated(item) ? counts[source] : 1;
  }
}
