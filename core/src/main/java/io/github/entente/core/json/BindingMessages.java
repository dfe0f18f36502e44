package io.github.entente.core.json;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import io.github.entente.core.id.Id;
import io.github.entente.core.time.FuzzyTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in our words why a part of a record is not what it must be. */
final class BindingMessages {
  /** How generated builders say that a field was never set. */
  private static final Pattern NOT_SET =
      Pattern.compile("required attributes are not set \\[(.*)]");

  private BindingMessages() {}

  static String of(JsonMappingException e, JsonNode value) {
    if (e instanceof PropertyBindingException unknown) {
      return value.has(unknown.getPropertyName())
          ? "has the unknown field \"%s\"; %s".formatted(unknown.getPropertyName(), fields(unknown))
          : "stands in an unknown field; " + fields(unknown);
    }
    if (e.getCause() instanceof InputCoercionException) {
      return "is out of range; give a whole number from %s to %s"
          .formatted(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (e instanceof MismatchedInputException mismatch) {
      String missing = missingField(e, value);
      return missing.isEmpty()
          ? "is %s but must be %s".formatted(kindOf(value), expected(mismatch.getTargetType()))
          : lacks(missing);
    }
    return ofRejection(e);
  }

  /** What a constructor or a builder of the domain model has against its input. */
  private static String ofRejection(JsonMappingException e) {
    String told = String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage());
    Matcher notSet = NOT_SET.matcher(told);
    if (notSet.find()) {
      return lacks(notSet.group(1));
    }
    return e.getCause() instanceof IllegalArgumentException
        ? "is not accepted: " + Excerpt.ofMessage(told)
        : "cannot be used here; compare it with the schema";
  }

  private static String lacks(String fields) {
    return "lacks the required " + (fields.contains(",") ? "fields " : "field ") + fields;
  }

  /** The field that the mapping missed in {@code object}; empty if that is not what is wrong. */
  private static String missingField(JsonMappingException e, JsonNode object) {
    if (!object.isObject() || e.getPath().isEmpty()) {
      return "";
    }
    String last = e.getPath().get(e.getPath().size() - 1).getFieldName();
    boolean isMissing =
        last != null && !object.has(last) && e.getOriginalMessage().startsWith("Missing required");
    return isMissing ? last : "";
  }

  private static String fields(PropertyBindingException e) {
    Collection<Object> known = e.getKnownPropertyIds();
    return known == null || known.isEmpty()
        ? "there are no fields here"
        : known.stream()
            .map(String::valueOf)
            .sorted()
            .collect(Collectors.joining(", ", "the fields are ", ""));
  }

  /** What a value is, with its article. */
  static String kindOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "an array";
      case BOOLEAN -> "a truth value";
      case NUMBER -> "a number";
      case NULL -> "no value";
      case STRING -> "a text";
      default -> "an object";
    };
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (type == FuzzyTime.class) {
      return "a text in EDTF, or an object with \"edtf\" and \"asWritten\"";
    }
    if (Id.class.isAssignableFrom(type)) {
      String kind = type.getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
      return "an id such as \"%s:x\"".formatted(kind.equals("entity") ? "event" : kind);
    }
    if (type == int.class || type == Integer.class || type == OptionalInt.class) {
      return "a whole number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "a text";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    return Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type)
        ? "an array"
        : "an object";
  }
}
