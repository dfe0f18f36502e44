package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.Arrays;

/** Reads the texts of values as numbers. */
final class Numbers {
  private Numbers() {}

  /**
   * Returns the number of each candidate, NaN for all candidates of an item that is not numeric.
   */
  static double[] of(ClaimTable table, Layout.Reading reading) {
    double[] parsed = new double[table.values()];
    for (int value = 0; value < parsed.length; value++) {
      parsed[value] = parse(table.value(value));
    }
    double[] numbers = new double[table.candidates()];
    for (int item = 0; item < table.items(); item++) {
      int first = table.firstCandidate(item);
      int end = table.firstCandidate(item + 1);
      for (int c = first; c < end; c++) {
        numbers[c] = parsed[table.valueOf(c)];
        if (!Double.isNaN(numbers[c])) {
          continue;
        }
        if (reading == Layout.Reading.NUMBERS) {
          throw new IllegalArgumentException(
              "item '"
                  + table.item(item)
                  + "' has the value '"
                  + table.value(table.valueOf(c))
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
