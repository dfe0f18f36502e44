package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.entente.core.SourcedClaim;
import java.io.IOException;

/** Writes a claim with its id, whether that was given or is derived. */
final class ClaimSerializer extends StdSerializer<SourcedClaim> {
  private static final long serialVersionUID = 1L;

  ClaimSerializer() {
    super(SourcedClaim.class);
  }

  @Override
  public void serialize(SourcedClaim claim, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id().ref());
    json.writeStringField("document", claim.document().ref());
    provider.defaultSerializeField("question", claim.question(), json);
    provider.defaultSerializeField("value", claim.value(), json);
    if (!claim.chain().isEmpty()) {
      provider.defaultSerializeField("chain", claim.chain(), json);
    }
    json.writeStringField("channel", claim.channel().name());
    json.writeStringField("polarity", claim.polarity().name());
    json.writeStringField("certainty", claim.certainty().name());
    json.writeStringField("realis", claim.realis().name());
    json.writeStringField("basis", claim.basis().name());
    if (claim.interest().isPresent()) {
      json.writeStringField("interest", claim.interest().get().name());
    }
    if (claim.validity().isPresent()) {
      provider.defaultSerializeField("validity", claim.validity().get(), json);
    }
    if (!claim.spans().isEmpty()) {
      provider.defaultSerializeField("spans", claim.spans(), json);
    }
    if (claim.asWritten().isPresent()) {
      json.writeStringField("asWritten", claim.asWritten().get());
    }
    if (claim.note().isPresent()) {
      json.writeStringField("note", claim.note().get());
    }
    json.writeEndObject();
  }
}
