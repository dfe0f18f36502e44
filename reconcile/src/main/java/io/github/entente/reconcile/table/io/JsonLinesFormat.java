package io.github.entente.reconcile.table.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.List;

/** One JSON object on each line; fields that nobody asked for are passed over. */
final class JsonLinesFormat implements RowFormat {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  @Override
  public void read(OpenFile file, Fields fields, ProblemLog problems, RowSink sink)
      throws IOException {
    Row row = new Row(fields.names().size());
    Lines lines = new Lines(new FileText(file));
    while (lines.next()) {
      if (lines.isBlank()) {
        continue;
      }
      row.clear(lines.number());
      try (JsonParser parser = FACTORY.createParser(lines.chars(), lines.start(), lines.length())) {
        if (fill(row, fields.names(), parser, problems)) {
          sink.accept(row);
        }
      } catch (JsonProcessingException e) {
        problems.add(
            lines.number(),
            "",
            "",
            "is not JSON: %s; give one object on each line".formatted(e.getOriginalMessage()));
      }
    }
  }

  private static boolean fill(Row row, List<String> names, JsonParser parser, ProblemLog problems)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      problems.add(row.line(), "", parser.getText(), "is not an object; give one on each line");
      return false;
    }
    boolean complete = true;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int field = names.indexOf(parser.currentName());
      JsonToken token = parser.nextToken();
      if (field >= 0 && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
        row.set(field, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
      } else if (field >= 0 && token.isStructStart()) {
        complete = false;
        problems.add(
            row.line(), names.get(field), "", "is an object or array; give a text or a number");
      }
      parser.skipChildren();
    }
    if (parser.nextToken() != null) {
      complete = false;
      problems.add(row.line(), "", "", "has something behind the object; give one on each line");
    }
    return complete;
  }
}
