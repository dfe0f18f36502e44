package io.github.entente.reconcile.table.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180: records on lines, the names of the fields in the first one, commas between fields,
 * which may be in double quotes.
 */
final class CsvFormat implements RowFormat {
  @Override
  public void read(OpenFile file, Fields fields, ProblemLog problems, RowSink sink)
      throws IOException {
    Handler handler = new Handler(fields, problems);
    try {
      CsvReader<Handler> reader =
          CsvReader.builder()
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .build(handler, new FileText(file));
      for (Handler record : reader) {
        if (!record.giveTo(sink)) {
          return;
        }
      }
      handler.end();
    } catch (CsvParseException e) {
      problems.add(handler.line(), "", "", "cannot be read: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Receives fields from the parser and keeps the wanted ones of the open record. */
  private static final class Handler extends AbstractBaseCsvCallbackHandler<Handler> {
    private final Fields fields;
    private final ProblemLog problems;
    private final Row row;
    private final List<String> names = new ArrayList<>();
    private @Nullable TableHeader header;
    private int columns;

    Handler(Fields fields, ProblemLog problems) {
      this.fields = fields;
      this.problems = problems;
      row = new Row(fields.names().size());
    }

    /** Returns the line of the open record. */
    long line() {
      return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long line) {
      row.clear(line);
      columns = 0;
    }

    @Override
    protected void handleField(int column, char[] from, int offset, int length, boolean quoted) {
      columns++;
      if (header == null) {
        names.add(new String(from, offset, length));
      } else if (header.field(column) >= 0) {
        row.set(header.field(column), from, offset, length);
      }
    }

    @Override
    protected Handler buildRecord() {
      return this;
    }

    /**
     * Takes the open record as the header if it is the first, and hands it on otherwise. Returns
     * whether the header has all that is needed.
     */
    boolean giveTo(RowSink sink) {
      if (header == null) {
        header = new TableHeader(fields, problems, row.line(), names);
      } else {
        header.giveTo(sink, row, columns);
      }
      return header.isComplete();
    }

    void end() {
      if (header == null) {
        TableHeader.missing(problems);
      }
    }
  }
}
