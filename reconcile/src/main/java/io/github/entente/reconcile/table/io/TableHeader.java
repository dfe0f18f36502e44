package io.github.entente.reconcile.table.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The header of a table: tells which columns have the wanted fields. */
final class TableHeader {
  private static final int UNWANTED = -1;

  private final Fields fields;
  private final ProblemLog problems;
  private final long line;
  private final List<String> header;
  private final int[] wanted; // for each column the field that it is
  private boolean complete = true;

  /** Looks for the fields among the names in a line, and adds a problem for each that is amiss. */
  TableHeader(Fields fields, ProblemLog problems, long line, List<String> names) {
    this.fields = fields;
    this.problems = problems;
    this.line = line;
    this.header = names.stream().map(String::strip).toList();
    wanted = new int[names.size()];
    Arrays.fill(wanted, UNWANTED);
    resolve();
  }

  /** Adds the problem that a table has no header. */
  static void missing(ProblemLog problems) {
    problems.add(1, "", "", "there is no header; give the names of the columns in the first line");
  }

  /** Tells whether all that is needed is there. */
  boolean isComplete() {
    return complete;
  }

  /** Returns which field a column is; negative if none that is wanted. */
  int field(int column) {
    return column < wanted.length ? wanted[column] : UNWANTED;
  }

  /** Hands a row on, if its number of columns is right. */
  void giveTo(RowSink sink, Row row, int columns) {
    if (columns == wanted.length) {
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

  private void resolve() {
    boolean[] isThere = new boolean[fields.names().size()];
    for (int field = 0; field < isThere.length; field++) {
      List<Integer> columnsOfField = columnsNamed(fields.names().get(field));
      if (columnsOfField.size() > 1) {
        complete = false;
        problems.add(
            line,
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
          line,
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
