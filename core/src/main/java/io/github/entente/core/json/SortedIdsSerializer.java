package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.Id;
import java.io.IOException;
import java.util.Set;

/** Writes a set of ids in their order, so that equal sets give the same bytes. */
final class SortedIdsSerializer extends StdSerializer<Set<? extends Id>> {
  private static final long serialVersionUID = 1L;

  SortedIdsSerializer() {
    super(Set.class, false);
  }

  @Override
  public boolean isEmpty(SerializerProvider provider, Set<? extends Id> ids) {
    return ids.isEmpty();
  }

  @Override
  public void serialize(Set<? extends Id> ids, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeStartArray();
    for (Id id : ImmutableList.sortedCopyOf(ids)) {
      json.writeString(id.ref());
    }
    json.writeEndArray();
  }
}
