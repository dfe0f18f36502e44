package io.github.entente.core.json;

/**
 * One thing that is wrong with an input.
 *
 * @param line the line, from 1; for what concerns the dossier as a whole, the line where the record
 *     in question starts
 * @param column the column in that line, from 1, in UTF-16 code units
 * @param pointer where, as a JSON Pointer (RFC 6901) into the document or, for JSON Lines, into the
 *     line
 * @param value the offending value as JSON, shortened if it is long; empty if there is none
 * @param message what is wrong with it and what would be right
 * @since 0.1.0
 */
public record ReadProblem(int line, int column, String pointer, String value, String message) {

  /** One line: place, value, what is wrong, and what would be right. */
  @Override
  public String toString() {
    return "line %s, column %s%s: %s%s"
        .formatted(
            line,
            column,
            pointer.isEmpty() ? "" : ", " + pointer,
            value.isEmpty() ? "" : value + " ",
            message);
  }
}
