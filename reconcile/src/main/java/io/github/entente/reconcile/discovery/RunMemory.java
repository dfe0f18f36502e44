package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.run.ItemRange;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.Arrays;

/** The arrays of one run that have a place for each candidate or item. */
final class RunMemory {
  private static final double[] NONE = {};

  double[] beliefs;
  double[] previous;
  final double[][] columns;
  final double[][] itemColumns;
  final double[] estimates;
  private final double[] numbers;

  RunMemory(ClaimTable table, Layout layout) {
    beliefs = new double[table.candidates()];
    previous = new double[table.candidates()];
    columns = new double[layout.candidateColumns()][table.candidates()];
    itemColumns = new double[layout.itemColumns()][table.items()];
    boolean numeric = layout.reading() != Layout.Reading.LABELS;
    numbers = numeric ? Numbers.of(table, layout.reading()) : NONE;
    estimates = new double[numeric ? table.items() : 0];
    Arrays.fill(estimates, Double.NaN);
  }

  /** Makes the beliefs of the round that ended the previous ones. */
  void startRound() {
    double[] ended = beliefs;
    beliefs = previous;
    previous = ended;
  }

  double number(int candidate) {
    return numbers.length == 0 ? Double.NaN : numbers[candidate];
  }

  boolean isNumeric(int firstCandidate) {
    return !Double.isNaN(number(firstCandidate));
  }

  /** Returns the largest change of a belief in the round; not finite if some belief is not. */
  double change(ClaimTable table, ItemRange range) {
    double largest = 0;
    int end = table.firstCandidate(range.endExclusive());
    for (int c = table.firstCandidate(range.firstInclusive()); c < end; c++) {
      largest = Math.max(largest, Math.abs(beliefs[c] - previous[c]));
    }
    return largest;
  }
}
