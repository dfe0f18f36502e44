package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Arrays;

/** Reads an enum constant from its name and nothing else: the usual way also trims spaces. */
final class ExactEnumDeserializer extends StdDeserializer<Object> {
  private static final long serialVersionUID = 1L;

  private final ImmutableMap<String, Enum<?>> constants;

  ExactEnumDeserializer(Class<?> type) {
    super(type);
    this.constants =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> (Enum<?>) constant)
            .collect(ImmutableMap.toImmutableMap(Enum::name, constant -> constant));
  }

  @Override
  public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      return context.handleUnexpectedToken(handledType(), json);
    }
    Enum<?> constant = constants.get(json.getText());
    return constant == null
        ? context.handleWeirdStringValue(handledType(), json.getText(), "unknown")
        : constant;
  }
}
