package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.entente.core.value.UnsupportedValue;
import java.io.IOException;

/** Writes a value of an unknown type as it was read; its type is among its own fields. */
final class UnsupportedValueSerializer extends StdSerializer<UnsupportedValue> {
  private static final long serialVersionUID = 1L;

  UnsupportedValueSerializer() {
    super(UnsupportedValue.class);
  }

  @Override
  public void serialize(UnsupportedValue value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    value.json().serialize(json, provider);
  }

  @Override
  public void serializeWithType(
      UnsupportedValue value,
      JsonGenerator json,
      SerializerProvider provider,
      TypeSerializer typeSerializer)
      throws IOException {
    serialize(value, json, provider);
  }
}
