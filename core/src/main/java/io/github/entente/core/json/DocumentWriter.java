package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.core.Dossier;
import io.github.entente.core.DossierRecord;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a dossier as one JSON object, indented for readers and for line-wise comparison. */
final class DocumentWriter {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private DocumentWriter() {}

  /** Writes the dossier and flushes; does not close {@code out}. */
  static void write(Dossier dossier, OutputStream out, ObjectMapper mapper) throws IOException {
    JsonGenerator json = new UnicodeGenerator(mapper.getFactory().createGenerator(out));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(layout());
    json.writeStartObject();
    json.writeNumberField(Form.VERSION_FIELD, Form.VERSION);
    for (RecordKind kind : RecordKind.values()) {
      if (!kind.in(dossier).isEmpty()) {
        json.writeArrayFieldStart(kind.plural());
        for (DossierRecord record : kind.in(dossier)) {
          write(record, mapper, json);
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private static void write(DossierRecord record, ObjectMapper mapper, JsonGenerator json)
      throws IOException {
    try {
      mapper.writeValue(json, record);
    } catch (JsonProcessingException e) {
      throw WriteFailure.of(record, e);
    }
  }

  private static DefaultPrettyPrinter layout() {
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    layout.indentObjectsWith(INDENT);
    layout.indentArraysWith(INDENT);
    return layout;
  }
}
