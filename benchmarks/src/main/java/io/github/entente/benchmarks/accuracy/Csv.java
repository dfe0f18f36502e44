package io.github.entente.benchmarks.accuracy;

import io.github.entente.benchmarks.accuracy.Outcome.Measured;
import io.github.entente.research.evaluate.Accuracy;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes reports as comma-separated values: two lines for each data set and method. */
final class Csv {
  static final String HEADER =
      line(
          Stream.of(
              "dataset",
              "method",
              "origin",
              "items",
              "gold",
              "answered",
              "answerable",
              "accuracy",
              "expected",
              "tied",
              "lenient",
              "ece",
              "ece_noise",
              "brier",
              "rounds",
              "converged",
              "seconds",
              "failure"));

  private Csv() {}

  static String lines(Report report) {
    return report.outcomes().stream()
        .flatMap(outcome -> lines(report.data(), outcome))
        .collect(Collectors.joining());
  }

  private static Stream<String> lines(DataSet data, Outcome outcome) {
    if (outcome.measured().isEmpty()) {
      Stream<Object> nothing = Stream.generate(() -> (Object) "").limit(14);
      return Stream.of(line(Stream.concat(head(data, outcome), nothing)).stripTrailing())
          .map(line -> line + "," + quoted(outcome.failure()) + "\n");
    }
    Measured measured = outcome.measured().get();
    return Stream.of(
        line(data, outcome, "all", measured.all(), measured),
        line(data, outcome, "reporting", measured.reporting(), measured));
  }

  private static String line(
      DataSet data, Outcome outcome, String items, Score score, Measured measured) {
    Accuracy accuracy = score.accuracy();
    return line(
        Stream.concat(
            head(data, outcome),
            Stream.of(
                items,
                accuracy.counts().gold(),
                accuracy.counts().answered(),
                accuracy.counts().answerable(),
                number(accuracy.firstOfEquals()),
                number(accuracy.expected()),
                accuracy.tied(),
                number(score.lenient()),
                number(score.error()),
                number(score.noise()),
                number(score.brier()),
                measured.rounds(),
                measured.converged(),
                measured.seconds(),
                "")));
  }

  private static Stream<Object> head(DataSet data, Outcome outcome) {
    return Stream.of(data.name(), outcome.method().name(), outcome.method().origin());
  }

  private static Object number(double number) {
    return Double.isNaN(number) ? "" : number;
  }

  private static String line(Stream<?> cells) {
    return cells
        .map(cell -> quoted(String.valueOf(cell)))
        .collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String text) {
    return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
