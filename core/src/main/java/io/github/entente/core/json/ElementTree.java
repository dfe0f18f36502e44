package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/**
 * One value as it stands in the input, with the place of each of its parts.
 *
 * <p>Places are kept by the number of a part in reading order, which costs eight bytes each; a
 * pointer is turned into that number only when there is something to report.
 */
final class ElementTree {
  private final LimitConstraints limits;
  private final String pointer;
  private final int linesBefore;
  private int[] places = new int[64];
  private int count;
  private JsonNode root = NullNode.instance;
  private Optional<ReadProblem> duplicate = Optional.empty();

  private ElementTree(LimitConstraints limits, String pointer, int linesBefore) {
    this.limits = limits;
    this.pointer = pointer;
    this.linesBefore = linesBefore;
  }

  /**
   * Reads the value at which {@code parser} stands and leaves it at the value's last token.
   *
   * @param pointer where the value is in what the parser reads
   * @param linesBefore the lines of the source that stand before those the parser counts
   */
  static ElementTree read(JsonParser parser, String pointer, int linesBefore) throws IOException {
    ElementTree tree =
        new ElementTree((LimitConstraints) parser.streamReadConstraints(), pointer, linesBefore);
    tree.mark(parser);
    tree.root = tree.value(parser);
    return tree;
  }

  JsonNode root() {
    return root;
  }

  /** The line where the value starts. */
  int line() {
    return places[0];
  }

  /** The column where the value starts. */
  int column() {
    return places[1];
  }

  /** The first field that is given twice; if there is one, the tree lacks its earlier value. */
  Optional<ReadProblem> duplicate() {
    return duplicate;
  }

  /** A problem with the part at {@code within}, or with the nearest part around it. */
  ReadProblem problem(JsonPointer within, String message) {
    return problem(numberOf(within), pointer + within, root.at(within), message);
  }

  private ReadProblem problem(int number, String at, JsonNode value, String message) {
    return new ReadProblem(
        places[2 * number], places[2 * number + 1], at, Excerpt.ofValue(value), message);
  }

  private int numberOf(JsonPointer within) {
    JsonNode node = root;
    int number = 0;
    for (JsonPointer at = within; !at.matches(); at = at.tail()) {
      JsonNode next =
          node.isArray() ? node.path(at.getMatchingIndex()) : node.path(at.getMatchingProperty());
      if (next.isMissingNode()) {
        break;
      }
      number += 1 + sizeBefore(node, at);
      node = next;
    }
    return number;
  }

  private static int sizeBefore(JsonNode node, JsonPointer at) {
    int size = 0;
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (name.equals(at.getMatchingProperty())) {
        break;
      }
      size += size(node.path(name));
    }
    for (int index = 0; node.isArray() && index < at.getMatchingIndex(); index++) {
      size += size(node.path(index));
    }
    return size;
  }

  private static int size(JsonNode node) {
    int size = 1;
    for (JsonNode child : node) {
      size += size(child);
    }
    return size;
  }

  private void mark(JsonParser parser) {
    if (2 * count == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    JsonLocation at = parser.currentTokenLocation();
    places[2 * count] = linesBefore + at.getLineNr();
    places[2 * count + 1] = at.getColumnNr();
    count++;
  }

  private JsonNode value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> text(parser);
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_NUMBER_FLOAT -> decimal(parser);
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      default -> NullNode.instance;
    };
  }

  private JsonNode object(JsonParser parser) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = checked(parser, parser.currentName());
      int number = count;
      mark(parser); // a field is where its name is
      parser.nextToken();
      JsonNode value = value(parser);
      if (object.replace(name, value) != null && duplicate.isEmpty()) {
        String at = parser.getParsingContext().pathAsPointer().toString();
        duplicate =
            Optional.of(
                problem(number, at, value, "is the second value of one field; keep only one"));
      }
    }
    return object;
  }

  private JsonNode array(JsonParser parser) throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      mark(parser);
      array.add(value(parser));
    }
    return array;
  }

  private static JsonNode text(JsonParser parser) throws IOException {
    return TextNode.valueOf(checked(parser, parser.getText()));
  }

  private static JsonNode integer(JsonParser parser) throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> IntNode.valueOf(parser.getIntValue());
      case LONG -> LongNode.valueOf(parser.getLongValue());
      default -> BigIntegerNode.valueOf(parser.getBigIntegerValue());
    };
  }

  private JsonNode decimal(JsonParser parser) throws IOException {
    try {
      BigDecimal value = parser.getDecimalValue();
      // An exponent makes a short text into a long number.
      limits.validateNumberLength(Math.abs((long) value.scale()) + value.precision());
      return DecimalNode.valueOf(value);
    } catch (NumberFormatException exponentBeyondAnyLimit) {
      throw limits.numberTooLong();
    }
  }

  /** Rejects half of a surrogate pair, which could be read but never be written as UTF-8. */
  private static String checked(JsonParser parser, String text) throws IOException {
    if (!UnicodeGenerator.isWellFormed(text)) {
      throw new JsonParseException(parser, SyntaxMessages.BROKEN_SURROGATE);
    }
    return text;
  }
}
