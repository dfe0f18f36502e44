package io.github.entente.reconcile.table.io;

/**
 * One thing that is wrong with a file.
 *
 * @param file the file
 * @param line the line, from 1, where the record starts that it is about
 * @param column the name of the column or field; empty if it is about none
 * @param value what stands there, shortened if it is long; empty if there is nothing
 * @param message what is wrong with it and what would be right
 * @since 0.1.0
 */
public record ReadProblem(String file, long line, String column, String value, String message) {

  /** One line: place, value, what is wrong, and what would be right. */
  @Override
  public String toString() {
    return "%s, line %s%s: %s%s"
        .formatted(
            file,
            line,
            column.isEmpty() ? "" : ", " + column,
            value.isEmpty() ? "" : "'" + value + "' ",
            message);
  }
}
