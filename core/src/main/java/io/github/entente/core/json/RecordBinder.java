package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.core.DossierRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Makes typed records of parsed ones. */
final class RecordBinder {
  private final ObjectMapper mapper;

  RecordBinder(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * The record at {@code base} in an element, or empty if it has problems, which are then among
   * {@code problems}.
   */
  Optional<DossierRecord> bind(
      RecordKind kind, ElementTree element, JsonPointer base, Problems problems) {
    int before = problems.count();
    element.duplicate().ifPresent(problems::add);
    if (problems.count() > before) {
      return Optional.empty();
    }
    JsonNode prepared =
        ValueForms.prepared(
            element.root().at(base),
            (at, message) -> problems.add(element.problem(base.append(at), message)));
    if (problems.count() > before) {
      return Optional.empty();
    }
    return map(kind, prepared, element, base, problems);
  }

  private Optional<DossierRecord> map(
      RecordKind kind,
      JsonNode prepared,
      ElementTree element,
      JsonPointer base,
      Problems problems) {
    JsonParser parser = mapper.treeAsTokens(prepared);
    try {
      return Optional.of(mapper.readerFor(kind.type()).readValue(parser));
    } catch (JsonMappingException e) {
      // The parser still stands at the culprit; the exception's own path lacks places in sets.
      JsonPointer at = base.append(parser.getParsingContext().pathAsPointer());
      problems.add(element.problem(at, BindingMessages.of(e, element.root().at(at))));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }
}
