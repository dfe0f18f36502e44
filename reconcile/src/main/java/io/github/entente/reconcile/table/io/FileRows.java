package io.github.entente.reconcile.table.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the rows of one file and tells a listener how far it has come. */
final class FileRows {
  private static final int RECORDS_BETWEEN_REPORTS = 1 << 16;

  private FileRows() {}

  static void read(
      Path path,
      RowFormat format,
      Fields fields,
      ProblemLog problems,
      Consumer<? super ReadProgress> listener,
      RowSink sink) {
    problems.open(path.toString());
    try (OpenFile file = new OpenFile(path)) {
      Reports reports = new Reports(file, listener, sink);
      try {
        format.read(file, fields, problems, reports);
      } catch (BrokenFileException e) {
        e.addTo(problems);
      }
      listener.accept(file.progress(reports.lastLine));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + ": " + e, e);
    }
  }

  private static final class Reports implements RowSink {
    private final OpenFile file;
    private final Consumer<? super ReadProgress> listener;
    private final RowSink sink;
    private int records;
    private long lastLine;

    Reports(OpenFile file, Consumer<? super ReadProgress> listener, RowSink sink) {
      this.file = file;
      this.listener = listener;
      this.sink = sink;
    }

    @Override
    public void accept(Row row) {
      sink.accept(row);
      lastLine = row.line();
      if (++records == RECORDS_BETWEEN_REPORTS) {
        records = 0;
        listener.accept(file.progress(lastLine));
      }
    }
  }
}
