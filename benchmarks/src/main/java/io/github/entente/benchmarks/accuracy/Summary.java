package io.github.entente.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import io.github.entente.benchmarks.accuracy.Method.Origin;
import io.github.entente.benchmarks.accuracy.Outcome.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets the default against the best published algorithm of each data set, chosen afterwards. */
final class Summary {
  private static final int MOST_NAMES = 3;

  private final String title;
  private final Function<Measured, Score> part;

  private Summary(String title, Function<Measured, Score> part) {
    this.title = title;
    this.part = part;
  }

  /** Returns the summary of all gold items. */
  static Summary ofAll() {
    return new Summary("all gold items", Measured::all);
  }

  /** Returns the summary of the half on which nothing was chosen. */
  static Summary ofReportingHalf() {
    return new Summary("the reporting half", Measured::reporting);
  }

  /** Returns a table with a row for each data set. */
  String table(List<Report> reports) {
    Column accuracy = Column.most("accuracy", m -> part.apply(m).accuracy().firstOfEquals());
    Column error = Column.least("ECE", m -> part.apply(m).error());
    Column brier = Column.least("Brier", m -> part.apply(m).brier());
    StringBuilder text = new StringBuilder("## Default and best published, on " + title + "\n\n");
    text.append(
        Markdown.row(
            List.of(
                "data set",
                "answered",
                "accuracy",
                "best published",
                "ECE",
                "noise",
                "best published",
                "Brier",
                "best published")));
    text.append(
        Markdown.row(List.of("---", "---", "---", "---", "---", "---", "---", "---", "---")));
    for (Report report : reports) {
      List<String> cells = new ArrayList<>();
      cells.add(report.data().name());
      byDefault(report)
          .ifPresentOrElse(
              measured -> {
                cells.add(String.valueOf(part.apply(measured).accuracy().counts().answered()));
                add(accuracy, measured, report, cells);
                cells.add(Column.text(error.value().applyAsDouble(measured)));
                cells.add(Column.text(part.apply(measured).noise()));
                cells.add(bestPublished(error, report));
                add(brier, measured, report, cells);
              },
              () -> cells.add("failed"));
      text.append(Markdown.row(cells));
    }
    return text.append('\n').toString();
  }

  private static void add(Column column, Measured measured, Report report, List<String> cells) {
    cells.add(Column.text(column.value().applyAsDouble(measured)));
    cells.add(bestPublished(column, report));
  }

  private static Optional<Measured> byDefault(Report report) {
    return report.outcomes().stream()
        .filter(outcome -> outcome.method().origin() == Origin.DEFAULT)
        .flatMap(outcome -> outcome.measured().stream())
        .findFirst();
  }

  /** Returns the best number of the published algorithms with the names of those that have it. */
  private static String bestPublished(Column column, Report report) {
    Report published =
        new Report(
            report.data(),
            report.outcomes().stream()
                .filter(outcome -> outcome.method().origin() == Origin.PUBLISHED)
                .collect(ImmutableList.toImmutableList()),
            report.unfit());
    String best = Column.text(column.best(published));
    List<String> names =
        published.outcomes().stream()
            .filter(
                outcome ->
                    outcome
                        .measured()
                        .map(measured -> Column.text(column.value().applyAsDouble(measured)))
                        .filter(best::equals)
                        .isPresent())
            .map(outcome -> outcome.method().name())
            .toList();
    String named = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    int more = Math.max(0, names.size() - MOST_NAMES);
    return "%s (%s%s)".formatted(best, named, more > 0 ? " and " + more + " more" : "");
  }
}
