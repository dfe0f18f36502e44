package io.github.entente.benchmarks.accuracy;

import io.github.entente.benchmarks.accuracy.Outcome.Measured;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * A column of numbers in a table of methods.
 *
 * @param title its title
 * @param value its number
 * @param better of two numbers the better one
 */
record Column(String title, ToDoubleFunction<Measured> value, DoubleBinaryOperator better) {

  static Column most(String title, ToDoubleFunction<Measured> value) {
    return new Column(title, value, Math::max);
  }

  static Column least(String title, ToDoubleFunction<Measured> value) {
    return new Column(title, value, Math::min);
  }

  /** Returns the best number of all outcomes; NaN if there is none. */
  double best(Report report) {
    return report.outcomes().stream()
        .flatMap(outcome -> outcome.measured().stream())
        .mapToDouble(value)
        .filter(number -> !Double.isNaN(number))
        .reduce(better)
        .orElse(Double.NaN);
  }

  /** Returns a number as a cell, bold if it looks the same as the best. */
  String cell(Measured measured, double best) {
    String text = text(value.applyAsDouble(measured));
    return !text.isEmpty() && text.equals(text(best)) ? "**" + text + "**" : text;
  }

  /** Returns a number from 0 to 1 with four digits, without the zero before the point. */
  static String text(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    String text = String.format(Locale.ROOT, "%.4f", number);
    return text.startsWith("0.") ? text.substring(1) : text;
  }
}
