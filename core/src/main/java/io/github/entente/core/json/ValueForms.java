package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.value.UnsupportedValue;
import io.github.entente.core.value.ValueType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a record's JSON for the mapping to types: sets values of unknown types apart, puts the
 * type of a value first, and reports what the mapping would let pass.
 */
final class ValueForms {
  private static final String TYPE = "type";

  /** The fields, anywhere in a record, that hold a claim's value. */
  private static final ImmutableSet<String> VALUE_FIELDS =
      ImmutableSet.of("value", "members", "premiseValue", "conclusionValue");

  /** The fields, anywhere in a record, whose elements are a set. */
  private static final ImmutableSet<String> SET_FIELDS =
      ImmutableSet.of(
          "memberOf", "within", "broader", "partOf", "derivedFrom", "members", "claims");

  private static final ImmutableSet<String> KNOWN_TYPES =
      ValueType.all().stream().map(ValueType::name).collect(ImmutableSet.toImmutableSet());

  /** A place on the way down, which becomes a pointer only when there is something to report. */
  private record Place(@Nullable Place parent, String token, int index) {
    private static final Place ROOT = new Place(null, "", -1);

    Place field(String name) {
      return new Place(this, name, -1);
    }

    Place element(int number) {
      return new Place(this, "", number);
    }

    JsonPointer pointer() {
      if (parent == null) {
        return JsonPointer.empty();
      }
      JsonPointer above = parent.pointer();
      return index < 0 ? above.appendProperty(token) : above.appendIndex(index);
    }
  }

  private final BiConsumer<JsonPointer, String> problems;

  private ValueForms(BiConsumer<JsonPointer, String> problems) {
    this.problems = problems;
  }

  /** The record as the mapping wants it; {@code record} itself stays as it is. */
  static JsonNode prepared(JsonNode record, BiConsumer<JsonPointer, String> problems) {
    return new ValueForms(problems).prepare(record, Place.ROOT, "");
  }

  private JsonNode prepare(JsonNode node, Place at, String field) {
    if (node instanceof ObjectNode object) {
      return VALUE_FIELDS.contains(field)
          ? value(object, at)
          : object(object, at, JsonNodeFactory.instance.objectNode());
    }
    if (node instanceof ArrayNode array) {
      return array(array, at, field);
    }
    if (node.isNull()) {
      problems.accept(
          at.pointer(), "stands where a value must be; leave the field out if it is not known");
    }
    return node;
  }

  private JsonNode value(ObjectNode value, Place at) {
    JsonNode type = value.path(TYPE);
    if (!type.isTextual()) {
      problems.accept(at.pointer(), "lacks a \"type\" that is a text; give one of " + KNOWN_TYPES);
      return value;
    }
    if (!KNOWN_TYPES.contains(type.textValue())) {
      return new POJONode(UnsupportedValue.of(value));
    }
    // With its type anywhere else the mapping would buffer what stands before, and lose its place.
    return object(value, at, JsonNodeFactory.instance.objectNode().set(TYPE, type));
  }

  private JsonNode object(ObjectNode object, Place at, ObjectNode prepared) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = field.getKey();
      prepared.set(name, prepare(field.getValue(), at.field(name), name));
    }
    return prepared;
  }

  private JsonNode array(ArrayNode array, Place at, String field) {
    Set<JsonNode> seen = new HashSet<>();
    ArrayNode prepared = JsonNodeFactory.instance.arrayNode(array.size());
    for (JsonNode element : array) {
      Place here = at.element(prepared.size());
      if (SET_FIELDS.contains(field) && !seen.add(element)) {
        problems.accept(here.pointer(), "is in this set already; leave it out");
      }
      prepared.add(prepare(element, here, field));
    }
    return prepared;
  }
}
