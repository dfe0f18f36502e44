package io.github.entente.reconcile.table.io;

import io.github.entente.reconcile.text.TextBytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tabs between fields, records on lines, the names of the fields in the first one. There is no
 * quoting: a double quote is a character like any other.
 */
final class TsvFormat implements RowFormat {
  @Override
  public void read(OpenFile file, Fields fields, ProblemLog problems, RowSink sink)
      throws IOException {
    TabbedRecords records = new TabbedRecords(file);
    if (!records.next()) {
      TableHeader.missing(problems);
      return;
    }
    TableHeader header = new TableHeader(fields, problems, records.line(), texts(records));
    if (!header.isComplete()) {
      return;
    }
    Row row = new Row(fields.names().size());
    while (records.next()) {
      row.start(records.line());
      for (int column = 0; column < records.fields(); column++) {
        int field = header.field(column);
        if (field >= 0) {
          row.set(field, records.bytes(), records.start(column), records.end(column));
        }
      }
      header.giveTo(sink, row, records.fields());
    }
  }

  private static List<String> texts(TabbedRecords records) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < records.fields(); column++) {
      texts.add(TextBytes.text(records.bytes(), records.start(column), records.end(column)));
    }
    return texts;
  }
}
