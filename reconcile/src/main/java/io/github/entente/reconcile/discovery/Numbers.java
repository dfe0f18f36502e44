package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.table.ClaimGraph;
import java.util.Arrays;

/** Reads the texts of values as numbers. */
final class Numbers {
  private Numbers() {}

  /**
   * Returns the number of each candidate, NaN for all candidates of an item that is not numeric.
   */
  static double[] of(ClaimGraph graph, Layout.Reading reading) {
    double[] parsed = new double[graph.values()];
    for (int value = 0; value < parsed.length; value++) {
      parsed[value] = parse(graph.value(value));
    }
    double[] numbers = new double[graph.candidates()];
    for (int item = 0; item < graph.items(); item++) {
      int first = graph.firstCandidate(item);
      int end = graph.firstCandidate(item + 1);
      for (int c = first; c < end; c++) {
        numbers[c] = parsed[graph.valueOf(c)];
        if (!Double.isNaN(numbers[c])) {
          continue;
        }
        if (reading == Layout.Reading.NUMBERS) {
          throw new IllegalArgumentException(
              "item '"
                  + graph.item(item)
                  + "' has the value '"
                  + graph.value(graph.valueOf(c))
                  + "', which is not a finite number; leave such claims out, or use an algorithm"
                  + " for labels");
        }
        Arrays.fill(numbers, first, end, Double.NaN);
        break;
      }
    }
    return numbers;
  }

  private static double parse(String text) {
    if (!text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0)) {
      return Double.NaN; // what Java reads beside plain decimals, such as "10d", is a label
    }
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? number + 0.0 : Double.NaN; // + 0.0 turns -0.0 into 0.0
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
