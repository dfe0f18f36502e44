package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.core.Dossier;
import io.github.entente.core.internal.Utf8Reader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;

/**
 * Reads and writes dossiers as JSON, in two forms with the same content:
 *
 * <ul>
 *   <li>a <em>document</em> is one object, {@code {"entente": 1, "actors": [...], ...}};
 *   <li><em>JSON Lines</em> have {@code {"entente": 1}} on the first line and then one record a
 *       line, wrapped by its kind, {@code {"claim": {...}}}. It can be streamed, so it is the form
 *       for what does not fit into memory.
 * </ul>
 *
 * <p>The number is the version of the format. {@link #documentSchema} and {@link #lineSchema}
 * define both forms. What is written is always UTF-8 with line feeds, and the same bytes for the
 * same dossier; reading it back gives an equal dossier.
 *
 * <p>Reading is strict: unknown or repeated fields, nulls, wrong types, and anything that the types
 * of the domain model reject are problems of a {@link DossierReadException}, which has those of all
 * records at once. Only a claim's value may be of an unknown type; it is kept as {@link
 * io.github.entente.core.value.UnsupportedValue}. Input or output that fails is an {@link
 * UncheckedIOException}.
 *
 * <p>JSON Lines that are read as a whole are parsed on the common pool beside the calling thread;
 * the dossier and what is said of mistakes do not depend on the number of threads.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EntenteJson {
  private static final EntenteJson WITH_DEFAULTS = new EntenteJson(JsonLimits.DEFAULT);

  private final JsonLimits limits;
  private final ObjectMapper mapper;

  private EntenteJson(JsonLimits limits) {
    this.limits = limits;
    this.mapper = RecordMapper.of(factory(limits));
  }

  static JsonFactory factory(JsonLimits limits) {
    return new JsonFactoryBuilder()
        .streamReadConstraints(new LimitConstraints(limits))
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(JsonLimits.MAX_DEPTH).build())
        // Closing after an error must not make half a dossier look like a whole one.
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .build();
  }

  /** Reads and writes within {@link JsonLimits#DEFAULT}. */
  public static EntenteJson withDefaults() {
    return WITH_DEFAULTS;
  }

  /** Reads within other limits. */
  public EntenteJson withLimits(JsonLimits newLimits) {
    return new EntenteJson(newLimits);
  }

  /** Reads a file: JSON Lines if its name ends with .jsonl or .ndjson, otherwise a document. */
  public Dossier read(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return isLines(path) ? readLines(path.toString(), in) : readDocument(path.toString(), in);
    } catch (IOException e) {
      throw ReadFailure.of(path.toString(), e);
    }
  }

  /** Reads a document in UTF-8 and leaves {@code in} open; messages call it {@code name}. */
  public Dossier readDocument(String name, InputStream in) {
    return document(name, Utf8Reader.passingOverMark(in));
  }

  /** Reads a document from a text. */
  public Dossier readDocument(String json) {
    return document("text", new StringReader(json));
  }

  /** Reads JSON Lines in UTF-8 and leaves {@code in} open; messages call them {@code name}. */
  public Dossier readLines(String name, InputStream in) {
    return lines(name, Utf8Reader.passingOverMark(in)).readAll(limits, ForkJoinPool.commonPool());
  }

  /** Reads JSON Lines from a text. */
  public Dossier readLines(String lines) {
    return lines("text", new StringReader(lines)).readAll(limits, ForkJoinPool.commonPool());
  }

  /** Opens a file of JSON Lines, whatever its name, to read one record at a time. */
  public DossierLinesReader openLines(Path path) {
    InputStream in;
    try {
      in = Files.newInputStream(path);
    } catch (IOException e) {
      throw ReadFailure.of(path.toString(), e);
    }
    try {
      return openLines(path.toString(), in);
    } catch (RuntimeException e) {
      closeAfter(e, in);
      throw e;
    }
  }

  /** Opens JSON Lines in UTF-8 to read one record at a time; closing the reader closes them. */
  public DossierLinesReader openLines(String name, InputStream in) {
    return lines(name, Utf8Reader.passingOverMark(in));
  }

  /** Writes a file: JSON Lines if its name ends with .jsonl or .ndjson, otherwise a document. */
  public void write(Dossier dossier, Path path) {
    try (OutputStream out = Files.newOutputStream(path)) {
      if (isLines(path)) {
        writeLines(dossier, out);
      } else {
        writeDocument(dossier, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
    }
  }

  /** Writes a document and leaves {@code out} open. */
  public void writeDocument(Dossier dossier, OutputStream out) {
    try {
      DocumentWriter.write(dossier, out, mapper);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the document: " + e.getMessage(), e);
    }
  }

  /** Writes JSON Lines and leaves {@code out} open. */
  public void writeLines(Dossier dossier, OutputStream out) {
    DossierLinesWriter writer = openLinesWriter(out);
    writer.writeAll(dossier);
    writer.flush();
  }

  /** Opens a file to write JSON Lines one record at a time; replaces what is there. */
  public DossierLinesWriter openLinesWriter(Path path) {
    try {
      return new DossierLinesWriter(path.toString(), Files.newOutputStream(path), mapper);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
    }
  }

  /** Writes JSON Lines one record at a time; closing the writer closes {@code out}. */
  public DossierLinesWriter openLinesWriter(OutputStream out) {
    return new DossierLinesWriter("the lines", out, mapper);
  }

  /** The dossier as a document. */
  public String toJson(Dossier dossier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeDocument(dossier, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The dossier as JSON Lines. */
  public String toJsonLines(Dossier dossier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeLines(dossier, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The JSON Schema (2020-12) of a document. */
  public static String documentSchema() {
    return resource("dossier.schema.json");
  }

  /** The JSON Schema (2020-12) of one line; it refers to the definitions of a document's. */
  public static String lineSchema() {
    return resource("dossier-line.schema.json");
  }

  private Dossier document(String name, Reader in) {
    try (JsonParser parser = mapper.getFactory().createParser(in)) {
      try {
        return new DocumentReader(name, parser, new RecordBinder(mapper), limits).read();
      } catch (IOException e) {
        throw ReadFailure.of(name, parser, 0, e);
      }
    } catch (IOException e) {
      throw ReadFailure.of(name, e);
    }
  }

  private DossierLinesReader lines(String name, Reader in) {
    return new DossierLinesReader(name, in, mapper, limits);
  }

  private static boolean isLines(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static void closeAfter(RuntimeException failure, InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = EntenteJson.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }
}
