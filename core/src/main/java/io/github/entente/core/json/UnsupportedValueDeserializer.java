package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.entente.core.value.UnsupportedValue;
import java.io.IOException;

/** Takes over the values of unknown types that {@link ValueForms} has set apart. */
final class UnsupportedValueDeserializer extends StdDeserializer<UnsupportedValue> {
  private static final long serialVersionUID = 1L;

  UnsupportedValueDeserializer() {
    super(UnsupportedValue.class);
  }

  @Override
  public UnsupportedValue deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return json.getEmbeddedObject() instanceof UnsupportedValue value
        ? value
        : (UnsupportedValue) context.handleUnexpectedToken(UnsupportedValue.class, json);
  }
}
