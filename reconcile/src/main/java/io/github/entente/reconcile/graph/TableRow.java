package io.github.entente.reconcile.graph;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Receives the fields of a table from the parser and keeps the wanted ones of the open record. */
final class TableRow extends AbstractBaseCsvCallbackHandler<TableRow> {
  private static final int UNWANTED = -1;

  private final Fields fields;
  private final ProblemLog problems;
  private final Row row;
  private final List<String> header = new ArrayList<>();
  private int[] wanted = {}; // for each column the field that it is
  private boolean inHeader = true;
  private boolean complete = true;
  private int columns;

  TableRow(Fields fields, ProblemLog problems) {
    this.fields = fields;
    this.problems = problems;
    row = new Row(fields.names().size());
  }

  /** Returns the line of the open record. */
  long line() {
    return getStartingLineNumber();
  }

  /** Tells whether the header has all that is needed. */
  boolean hasFields() {
    return complete;
  }

  @Override
  protected void handleBegin(long line) {
    row.clear(line);
    columns = 0;
  }

  @Override
  protected void handleField(int column, char[] from, int offset, int length, boolean quoted) {
    columns++;
    if (inHeader) {
      header.add(new String(from, offset, length).strip());
    } else if (column < wanted.length && wanted[column] != UNWANTED) {
      row.set(wanted[column], from, offset, length);
    }
  }

  @Override
  protected TableRow buildRecord() {
    return this;
  }

  /** Takes the open record as the header if it is the first, and hands it on otherwise. */
  void giveTo(RowSink sink) {
    if (inHeader) {
      inHeader = false;
      resolve();
    } else if (columns == wanted.length) {
      sink.accept(row);
    } else {
      problems.add(
          row.line(),
          "",
          "",
          "has %s fields but the header has %s; give a field for each column, empty if need be"
              .formatted(columns, wanted.length));
    }
  }

  /** Adds a problem if there was no header. */
  void end() {
    if (inHeader) {
      problems.add(
          1, "", "", "there is no header; give the names of the columns in the first line");
    }
  }

  private void resolve() {
    wanted = new int[header.size()];
    Arrays.fill(wanted, UNWANTED);
    boolean[] isThere = new boolean[fields.names().size()];
    for (int field = 0; field < isThere.length; field++) {
      List<Integer> columnsOfField = columnsNamed(fields.names().get(field));
      if (columnsOfField.size() > 1) {
        complete = false;
        problems.add(
            row.line(),
            fields.names().get(field),
            "",
            "is the name of %s columns; keep one of them or rename the others"
                .formatted(columnsOfField.size()));
      }
      for (int column : columnsOfField) {
        wanted[column] = field;
        isThere[field] = true;
      }
    }
    for (String name : fields.missing(field -> isThere[field])) {
      complete = false;
      problems.add(
          row.line(),
          name,
          "",
          "is missing; the columns are %s: add it, or say which of them it is".formatted(header));
    }
  }

  /** Returns the columns with exactly this name, or else those with this name in any case. */
  private List<Integer> columnsNamed(String name) {
    List<Integer> exact = new ArrayList<>();
    List<Integer> similar = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      if (header.get(column).equals(name)) {
        exact.add(column);
      } else if (header
          .get(column)
          .toLowerCase(Locale.ROOT)
          .equals(name.toLowerCase(Locale.ROOT))) {
        similar.add(column);
      }
    }
    return exact.isEmpty() ? similar : exact;
  }
}
