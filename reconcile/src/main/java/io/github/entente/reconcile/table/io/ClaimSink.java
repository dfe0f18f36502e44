package io.github.entente.reconcile.table.io;

import static io.github.entente.reconcile.table.io.ClaimFields.SOURCE;
import static io.github.entente.reconcile.table.io.ClaimFields.TIME;
import static io.github.entente.reconcile.table.io.ClaimFields.VALUE;
import static io.github.entente.reconcile.table.io.ClaimFields.WEIGHT;

import io.github.entente.reconcile.table.ClaimAppender;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Checks the rows of claims and hands them on, until there is a problem. */
final class ClaimSink implements RowSink {
  private final ClaimFields fields;
  private final ProblemLog problems;
  private final ClaimAppender claims;
  private long records;
  private long skipped;

  ClaimSink(ClaimFields fields, ProblemLog problems, ClaimAppender claims) {
    this.fields = fields;
    this.problems = problems;
    this.claims = claims;
  }

  long records() {
    return records;
  }

  long skipped() {
    return skipped;
  }

  @Override
  public void accept(Row row) {
    records++;
    boolean complete = isGiven(row, SOURCE);
    int itemStart = fields.itemStart(row);
    int itemEnd = fields.itemEnd(row);
    for (int field = itemStart; field < itemEnd; field++) {
      complete &= isGiven(row, field);
    }
    double weight = row.isBlank(WEIGHT) ? 1 : weight(row);
    long time = row.isBlank(TIME) ? ClaimTable.NO_TIME : time(row);
    if (row.isBlank(VALUE)) {
      skipped++;
    } else if (complete && problems.isEmpty()) {
      byte[] bytes = row.bytes();
      claims.source(bytes, row.start(SOURCE), row.end(SOURCE));
      claims.value(bytes, row.start(VALUE), row.end(VALUE));
      for (int field = itemStart; field < itemEnd; field++) {
        claims.item(bytes, row.start(field), row.end(field));
      }
      claims.append(weight, time);
    }
  }

  private boolean isGiven(Row row, int field) {
    if (row.isBlank(field)) {
      problems.add(
          row.line(),
          fields.names().get(field),
          "",
          (row.has(field) ? "is blank" : "is missing") + "; name it, or leave the record out");
      return false;
    }
    return true;
  }

  private double weight(Row row) {
    String text = row.text(WEIGHT).strip();
    try {
      double weight = Double.parseDouble(text);
      if (ClaimTableBuilder.isWeight(weight) && text.chars().allMatch(ClaimSink::isInDecimal)) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    problems.add(
        row.line(),
        fields.names().get(WEIGHT),
        text,
        "is no weight; give a number above 0 and at most 1, such as 0.7, or leave it blank for 1");
    return 1;
  }

  private static boolean isInDecimal(int c) {
    return "0123456789+-.eE".indexOf(c) >= 0;
  }

  private long time(Row row) {
    String text = row.text(TIME).strip();
    try {
      return text.indexOf('T') >= 0
          ? OffsetDateTime.parse(text).toEpochSecond()
          : Long.parseLong(text);
    } catch (DateTimeException | NumberFormatException e) {
      problems.add(
          row.line(),
          fields.names().get(TIME),
          text,
          "is no time; give the seconds of the epoch, or date, time and offset such as"
              + " 2016-01-02T12:00:00Z, or leave it blank");
      return ClaimTable.NO_TIME;
    }
  }
}
