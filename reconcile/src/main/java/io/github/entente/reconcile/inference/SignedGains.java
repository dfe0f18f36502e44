package io.github.entente.reconcile.inference;

import java.util.function.IntPredicate;

/** The gains in each cell: those of witnesses better than chance, and of those worse than it. */
final class SignedGains {
  private final CellGains plus = new CellGains();
  private final CellGains minus = new CellGains();

  /** Adds up the rows that count and whose vote, or {@code SEVERAL}, is included. */
  void addUp(EvidencePieces evidence, int cells, IntPredicate isIncluded) {
    plus.clear(cells);
    minus.clear(cells);
    for (int row = 0; row < evidence.size(); row++) {
      if (evidence.isCounted(row) && isIncluded.test(evidence.vote(row))) {
        double added = evidence.added(row);
        if (added > 0) {
          plus.add(evidence.from(row), evidence.to(row), added, evidence.full(row));
        } else if (added < 0) {
          minus.add(evidence.from(row), evidence.to(row), -added, -evidence.full(row));
        }
      }
    }
    plus.settle();
    minus.settle();
  }

  /** The gains above 0. */
  CellGains plus() {
    return plus;
  }

  /** The gains below 0, without their sign. */
  CellGains minus() {
    return minus;
  }
}
