package io.github.entente.reconcile.graph;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Fields between separators, records on lines, the names of the fields in the first one. */
enum TableFormat implements RowFormat {
  /** Tabs between fields; no quoting, so a double quote is a character like any other. */
  TSV('\t', '\0'), // no file has the quote: see OpenFile
  /** RFC 4180: commas between fields, which may be in double quotes. */
  CSV(',', '"');

  private final char separator;
  private final char quote;

  TableFormat(char separator, char quote) {
    this.separator = separator;
    this.quote = quote;
  }

  @Override
  public void read(OpenFile file, Fields fields, ProblemLog problems, RowSink sink)
      throws IOException {
    TableRow handler = new TableRow(fields, problems);
    try {
      CsvReader<TableRow> reader =
          CsvReader.builder()
              .fieldSeparator(separator)
              .quoteCharacter(quote)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .build(handler, file);
      for (TableRow row : reader) {
        row.giveTo(sink);
        if (!row.hasFields()) {
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
}
