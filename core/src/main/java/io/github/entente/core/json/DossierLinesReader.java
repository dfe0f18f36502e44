package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.core.Dossier;
import io.github.entente.core.DossierRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads the JSON Lines form one record at a time, in memory that does not depend on their number.
 *
 * <p>Each record is checked by itself; only {@link EntenteJson#read} and its like check a dossier
 * as a whole. After a {@link DossierReadException} about a record the next one can be read; after
 * one about the syntax, the encoding or a limit, and after an {@link UncheckedIOException}, there
 * is no next one. Not thread-safe.
 */
public final class DossierLinesReader implements Iterator<DossierRecord>, AutoCloseable {
  private final String source;
  private final LineReader lines;
  private final JsonFactory factory;
  private final RecordBinder binder;
  private boolean isLineOpen;
  private boolean hasFailed;

  /** Opens the source and reads its first line, which must state the format version. */
  DossierLinesReader(String source, Reader in, ObjectMapper mapper, JsonLimits limits) {
    this.source = source;
    this.lines = new LineReader(in, limits.lineLength());
    this.factory = mapper.getFactory();
    this.binder = new RecordBinder(mapper);
    readHeader();
  }

  private void readHeader() {
    JsonNode version = null;
    ElementTree header = null;
    if (hasNext()) {
      header = readLine();
      version = header.root().get(Form.VERSION_FIELD);
    }
    if (header == null || version == null || header.root().size() != 1) {
      throw new DossierReadException(
          source,
          new ReadProblem(
              Math.max(1, lines.line()),
              1,
              "",
              header == null ? "" : Excerpt.ofValue(header.root()),
              "the first line must state the format version: {\"%s\": %s}"
                  .formatted(Form.VERSION_FIELD, Form.VERSION)));
    }
    Form.checkVersion(source, header, JsonPointer.compile("/" + Form.VERSION_FIELD));
  }

  @Override
  public boolean hasNext() {
    try {
      isLineOpen = isLineOpen || (!hasFailed && lines.nextLine());
      return isLineOpen;
    } catch (IOException e) {
      hasFailed = true;
      throw ReadFailure.of(source, e);
    }
  }

  /**
   * The next record.
   *
   * @throws DossierReadException if the line does not hold a record
   * @throws UncheckedIOException if the source cannot be read
   */
  @Override
  public DossierRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException(source + " has no further record; ask hasNext() first");
    }
    Problems problems = new Problems(source, Integer.MAX_VALUE);
    Optional<DossierRecord> record = record(readLine(), problems);
    problems.throwIfAny();
    return record.orElseThrow();
  }

  /** The line of the record that was read last, from 1. */
  public int line() {
    return lines.line();
  }

  /** Closes the source. */
  @Override
  public void close() {
    try {
      lines.closeSource();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + source, e);
    }
  }

  /** Puts all records together, and collects the problems of all. */
  Dossier readAll(JsonLimits limits) {
    Problems problems = new Problems(source, limits.problems());
    DossierAssembler dossier = new DossierAssembler(Form.LINES, problems);
    while (hasNext()) {
      ElementTree element = readLine();
      record(element, problems)
          .ifPresent(record -> dossier.add(RecordKind.of(record), record, element));
    }
    return dossier.build();
  }

  private ElementTree readLine() {
    isLineOpen = false;
    int linesBefore = lines.line() - 1;
    try (JsonParser parser = factory.createParser(lines)) {
      try {
        if (parser.nextToken() == null) {
          throw failure(parser, "the line holds no record; leave it out");
        }
        ElementTree element = ElementTree.read(parser, "", linesBefore);
        if (parser.nextToken() != null) {
          throw failure(parser, "something follows the record; a line holds just one");
        }
        return element;
      } catch (IOException e) {
        hasFailed = true;
        throw ReadFailure.of(source, parser, linesBefore, e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close a parser", e);
    }
  }

  private DossierReadException failure(JsonParser parser, String message) {
    hasFailed = true;
    int column = Math.max(1, parser.currentTokenLocation().getColumnNr());
    return new DossierReadException(source, new ReadProblem(lines.line(), column, "", "", message));
  }

  private Optional<DossierRecord> record(ElementTree element, Problems problems) {
    JsonNode root = element.root();
    String name = root.isObject() && root.size() == 1 ? root.fieldNames().next() : "";
    RecordKind kind = RecordKind.BY_NAME.get(name);
    if (kind == null) {
      element
          .duplicate()
          .ifPresentOrElse(
              problems::add,
              () ->
                  problems.add(
                      element.problem(
                          JsonPointer.empty(),
                          "is no record; give an object with one field that names its kind: "
                              + String.join(", ", RecordKind.BY_NAME.keySet()))));
      return Optional.empty();
    }
    return binder.bind(kind, element, JsonPointer.compile("/" + name), problems);
  }
}
