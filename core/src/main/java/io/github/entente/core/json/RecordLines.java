package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.core.DossierRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Makes records of single lines, and says what is wrong with a line. Thread-safe. */
final class RecordLines {
  private final String source;
  private final JsonFactory factory;
  private final RecordBinder binder;

  RecordLines(String source, ObjectMapper mapper) {
    this.source = source;
    this.factory = mapper.getFactory();
    this.binder = new RecordBinder(mapper);
  }

  /**
   * What stands on a line.
   *
   * @param text the line
   * @param number the number of the line, from 1
   * @throws DossierReadException if the line is not just one JSON value
   * @throws UncheckedIOException if the line cannot be read
   */
  ElementTree element(Reader text, int number) {
    int linesBefore = number - 1;
    try (JsonParser parser = factory.createParser(text)) {
      try {
        if (parser.nextToken() == null) {
          throw failure(parser, number, "the line holds no record; leave it out");
        }
        ElementTree element = ElementTree.read(parser, "", linesBefore);
        if (parser.nextToken() != null) {
          throw failure(parser, number, "something follows the record; a line holds just one");
        }
        return element;
      } catch (IOException e) {
        throw ReadFailure.of(source, parser, linesBefore, e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close a parser", e);
    }
  }

  private DossierReadException failure(JsonParser parser, int number, String message) {
    int column = Math.max(1, parser.currentTokenLocation().getColumnNr());
    return new DossierReadException(source, new ReadProblem(number, column, "", "", message));
  }

  /** The record that an element is, or empty if it has problems, which are then told. */
  Optional<DossierRecord> record(ElementTree element, Problems problems) {
    JsonNode root = element.root();
    String name = root.isObject() && root.size() == 1 ? root.fieldNames().next() : "";
    RecordKind kind = RecordKind.BY_NAME.get(name);
    if (kind == null) {
      element
          .duplicate()
          .ifPresentOrElse(
              problems::add,
              () ->
                  problems.add(
                      element.problem(
                          JsonPointer.empty(),
                          "is no record; give an object with one field that names its kind: "
                              + String.join(", ", RecordKind.BY_NAME.keySet()))));
      return Optional.empty();
    }
    return binder.bind(kind, element, kind.onLine(), problems);
  }
}
