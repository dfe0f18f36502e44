package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.core.Dossier;
import io.github.entente.core.DossierRecord;
import io.github.entente.core.SourcedClaim;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Reads the JSON Lines form one record at a time, in memory that does not depend on their number.
 *
 * <p>Each record is checked by itself; only {@link EntenteJson#read} and its like check a dossier
 * as a whole. After a {@link DossierReadException} about a record the next one can be read; after
 * one about the syntax, the encoding or a limit, and after an {@link UncheckedIOException}, there
 * is no next one. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class DossierLinesReader implements Iterator<DossierRecord>, AutoCloseable {
  private final String source;
  private final LineReader lines;
  private final RecordLines records;
  private final ClaimLineParser claims;
  private boolean isLineOpen;
  private boolean hasFailed;

  /** Opens the source and reads its first line, which must state the format version. */
  DossierLinesReader(String source, Reader in, ObjectMapper mapper, JsonLimits limits) {
    this.source = source;
    this.lines = new LineReader(in, limits.lineLength());
    this.records = new RecordLines(source, mapper);
    this.claims = new ClaimLineParser(limits);
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
    SourcedClaim claim = lines.claim(claims);
    if (claim != null) {
      isLineOpen = false;
      return claim;
    }
    Problems problems = new Problems(source, Integer.MAX_VALUE);
    Optional<DossierRecord> record = records.record(readLine(), problems);
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

  /**
   * Puts all records together, and collects the problems of all.
   *
   * @param executor takes work off this thread; nothing depends on how much it takes, or when
   */
  Dossier readAll(JsonLimits limits, Executor executor) {
    Problems problems = new Problems(source, limits.problems());
    DossierAssembler dossier = new DossierAssembler(Form.LINES, problems);
    ReadAhead ahead = new ReadAhead(records, limits, executor);
    while (true) {
      for (LineBatch batch = nextLines(); batch.size() > 0; batch = nextLines()) {
        ahead.add(batch);
        if (ahead.isFull()) {
          add(ahead.next(), dossier, problems);
        }
      }
      while (!ahead.isEmpty()) {
        add(ahead.next(), dossier, problems);
      }
      if (!hasNext()) {
        return dossier.build();
      }
      add(readLine(), dossier, problems); // too long for a batch, or wrong
    }
  }

  private LineBatch nextLines() {
    try {
      return lines.nextLines();
    } catch (IOException e) {
      hasFailed = true;
      throw ReadFailure.of(source, e);
    }
  }

  private void add(ReadAhead.Done done, DossierAssembler dossier, Problems problems) {
    LineBatch batch = done.lines();
    for (int i = 0; i < batch.size(); i++) {
      DossierRecord record = done.record(i);
      if (record == null) {
        add(records.element(batch.reader(i), batch.number(i)), dossier, problems);
      } else {
        dossier.add(RecordKind.of(record), record, batch.number(i), done.column(i));
      }
    }
    lines.release(batch);
  }

  private void add(ElementTree element, DossierAssembler dossier, Problems problems) {
    records
        .record(element, problems)
        .ifPresent(
            record -> dossier.add(RecordKind.of(record), record, element.line(), element.column()));
  }

  private ElementTree readLine() {
    isLineOpen = false;
    try {
      return records.element(lines, lines.line());
    } catch (DossierReadException | UncheckedIOException e) {
      hasFailed = true;
      throw e;
    }
  }
}
