package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.core.Dossier;
import io.github.entente.core.DossierRecord;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes the JSON Lines form one record at a time, in memory that does not depend on their number.
 *
 * <p>Records may come in any order, and nothing is checked that concerns several of them. Not
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class DossierLinesWriter implements Flushable, AutoCloseable {
  private final String target;
  private final ObjectMapper mapper;
  private final JsonGenerator json;

  /** Opens the target and writes the first line, which states the format version. */
  DossierLinesWriter(String target, OutputStream out, ObjectMapper mapper) {
    this.target = target;
    this.mapper = mapper;
    try {
      this.json = new UnicodeGenerator(mapper.getFactory().createGenerator(out));
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      json.writeStartObject();
      json.writeNumberField(Form.VERSION_FIELD, Form.VERSION);
      endLine();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  /**
   * Writes a record on a line of its own.
   *
   * @throws IllegalArgumentException if the record has text that Unicode cannot write
   * @throws UncheckedIOException if the target cannot be written
   */
  public void write(DossierRecord record) {
    RecordKind kind = RecordKind.of(record);
    try {
      json.writeStartObject();
      json.writeFieldName(kind.singular());
      mapper.writeValue(json, record);
      endLine();
    } catch (JsonProcessingException e) {
      throw WriteFailure.of(record, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  private void endLine() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  void writeAll(Dossier dossier) {
    for (RecordKind kind : RecordKind.values()) {
      kind.in(dossier).forEach(this::write);
    }
  }

  /** Hands everything written so far to the target. */
  @Override
  public void flush() {
    try {
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  /** Closes the target. */
  @Override
  public void close() {
    try {
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }
}
