package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.entente.core.internal.MalformedUtf8Exception;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns what ends the reading of an input into the exception that a caller sees. */
final class ReadFailure {
  private ReadFailure() {}

  /**
   * The exception for a failure to read.
   *
   * @param linesBefore the lines of the source that stand before those the parser counts
   */
  static RuntimeException of(String source, JsonParser parser, int linesBefore, IOException e) {
    if (e instanceof MalformedUtf8Exception malformed) {
      return of(source, malformed);
    }
    if (e instanceof JsonProcessingException broken) {
      JsonLocation at = locationOf(parser, broken);
      return new DossierReadException(
          source,
          new ReadProblem(
              linesBefore + at.getLineNr(),
              at.getColumnNr(),
              parser.getParsingContext().pathAsPointer().toString(),
              "",
              SyntaxMessages.of(broken)));
    }
    return of(source, e);
  }

  /** The exception for a failure outside of any JSON value. */
  static RuntimeException of(String source, IOException e) {
    return e instanceof MalformedUtf8Exception malformed
        ? new DossierReadException(source, problem(malformed))
        : new UncheckedIOException("cannot read " + source + ": " + e.getMessage(), e);
  }

  private static ReadProblem problem(MalformedUtf8Exception e) {
    return new ReadProblem(
        Math.toIntExact(e.line()),
        e.column(),
        "",
        "",
        e.getMessage() + "; save the input in UTF-8");
  }

  /** A syntax error is where the parser says; what is too big is where it starts. */
  private static JsonLocation locationOf(JsonParser parser, JsonProcessingException e) {
    JsonLocation told = e.getLocation();
    if (told != null) {
      return told;
    }
    return e instanceof LimitExceededException && parser.currentToken() != null
        ? parser.currentTokenLocation()
        : parser.currentLocation();
  }
}
