package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import io.github.entente.core.Dossier;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Reads a dossier that is one JSON object. */
final class DocumentReader {
  private final String source;
  private final JsonParser parser;
  private final RecordBinder binder;
  private final Problems problems;
  private final DossierAssembler dossier;
  private final Set<String> seen = new HashSet<>();

  DocumentReader(String source, JsonParser parser, RecordBinder binder, JsonLimits limits) {
    this.source = source;
    this.parser = parser;
    this.binder = binder;
    this.problems = new Problems(source, limits.problems());
    this.dossier = new DossierAssembler(Form.DOCUMENT, problems);
  }

  /** The dossier; nothing may follow it. */
  Dossier read() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new DossierReadException(source, atToken("", "the input is not a JSON object"));
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      field(parser.currentName());
    }
    if (!seen.contains(Form.VERSION_FIELD)) {
      throw new DossierReadException(
          source,
          atToken(
              "",
              "the format version is missing; start the document with {\"%s\": %s, ..."
                  .formatted(Form.VERSION_FIELD, Form.VERSION)));
    }
    if (parser.nextToken() != null) {
      throw new DossierReadException(
          source, atToken("", "something follows the dossier; a document holds just one"));
    }
    return dossier.build();
  }

  private void field(String name) throws IOException {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    RecordKind kind = RecordKind.BY_LIST.get(name);
    if (!seen.add(name)) {
      problems.add(atToken(pointer, "the field stands here a second time; keep only one"));
      skip();
    } else if (name.equals(Form.VERSION_FIELD)) {
      parser.nextToken();
      Form.checkVersion(source, ElementTree.read(parser, pointer, 0), JsonPointer.empty());
    } else if (kind == null) {
      problems.add(
          atToken(
              pointer,
              "there is no such field; the fields are %s, %s"
                  .formatted(Form.VERSION_FIELD, String.join(", ", RecordKind.BY_LIST.keySet()))));
      skip();
    } else if (parser.nextToken() == JsonToken.START_ARRAY) {
      list(kind);
    } else {
      ElementTree other = ElementTree.read(parser, pointer, 0);
      problems.add(
          other.problem(
              JsonPointer.empty(),
              "is %s but must be an array".formatted(BindingMessages.kindOf(other.root()))));
    }
  }

  private void list(RecordKind kind) throws IOException {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      ElementTree element = ElementTree.read(parser, Form.DOCUMENT.pointerTo(kind, i), 0);
      binder
          .bind(kind, element, JsonPointer.empty(), problems)
          .ifPresent(record -> dossier.add(kind, record, element.line(), element.column()));
    }
  }

  private void skip() throws IOException {
    parser.nextToken();
    parser.skipChildren();
  }

  private ReadProblem atToken(String pointer, String message) {
    var at =
        parser.currentToken() == null ? parser.currentLocation() : parser.currentTokenLocation();
    return new ReadProblem(at.getLineNr(), at.getColumnNr(), pointer, "", message);
  }
}
