package io.github.entente.reconcile.table;

import java.util.function.IntUnaryOperator;

/** The final numbers of sources, items and values, given those under which they were added. */
record Ranks(
    IntUnaryOperator sources,
    int sourceCount,
    IntUnaryOperator items,
    int itemCount,
    IntUnaryOperator values) {
  int source(int added) {
    return sources.applyAsInt(added);
  }

  int item(int added) {
    return items.applyAsInt(added);
  }

  int value(int added) {
    return values.applyAsInt(added);
  }
}
