package io.github.entente.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import io.github.entente.benchmarks.accuracy.Outcome.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes reports as tables in Markdown, the best number of each column in bold. */
final class Markdown {
  private Markdown() {}

  /** Returns a section about a data set. */
  static String section(Report report) {
    List<Column> columns = columns(report.data());
    List<String> titles = new ArrayList<>();
    titles.add("method");
    columns.forEach(column -> titles.add(column.title()));
    titles.add("rounds");
    titles.add("seconds");
    List<Double> best = columns.stream().map(column -> column.best(report)).toList();
    StringBuilder text = new StringBuilder();
    text.append("## ").append(report.data().name()).append("\n\n");
    text.append(report.data()).append(".\n\n");
    text.append(row(titles)).append(row(titles.stream().map(title -> "---").toList()));
    for (Outcome outcome : report.outcomes()) {
      List<String> cells = new ArrayList<>();
      cells.add(outcome.method().name());
      outcome
          .measured()
          .ifPresentOrElse(
              measured -> {
                for (int i = 0; i < columns.size(); i++) {
                  cells.add(columns.get(i).cell(measured, best.get(i)));
                }
                cells.add(rounds(measured));
                cells.add(String.format(Locale.ROOT, "%.2f", measured.seconds()));
              },
              () -> cells.add("failed: " + outcome.failure().replace("|", "\\|")));
      text.append(row(cells));
    }
    if (!report.unfit().isEmpty()) {
      text.append("\nNot applied: ").append(unfit(report)).append(".\n");
    }
    return text.append('\n').toString();
  }

  private static ImmutableList<Column> columns(DataSet data) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    columns.add(
        Column.most("accuracy", m -> m.all().accuracy().firstOfEquals()),
        Column.most("expected", m -> m.all().accuracy().expected()));
    data.lenient()
        .ifPresent(other -> columns.add(Column.most(other.name(), m -> m.all().lenient())));
    columns.add(
        Column.least("ECE", m -> m.all().error()),
        new Column("noise", m -> m.all().noise(), (a, b) -> Double.NaN),
        Column.least("Brier", m -> m.all().brier()),
        Column.most("reporting: accuracy", m -> m.reporting().accuracy().firstOfEquals()),
        Column.most("expected", m -> m.reporting().accuracy().expected()));
    data.lenient()
        .ifPresent(other -> columns.add(Column.most(other.name(), m -> m.reporting().lenient())));
    columns.add(
        Column.least("ECE", m -> m.reporting().error()),
        new Column("noise", m -> m.reporting().noise(), (a, b) -> Double.NaN),
        Column.least("Brier", m -> m.reporting().brier()));
    return columns.build();
  }

  static String rounds(Measured measured) {
    return measured.rounds() + (measured.converged() ? "" : ", not converged");
  }

  private static String unfit(Report report) {
    return report.unfit().entrySet().stream()
        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
