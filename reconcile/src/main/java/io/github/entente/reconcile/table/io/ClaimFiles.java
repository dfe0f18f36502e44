package io.github.entente.reconcile.table.io;

import com.google.common.collect.Lists;
import io.github.entente.reconcile.table.ClaimAppender;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.table.ItemNames;
import io.github.entente.reconcile.table.Spelling;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of claims into a {@link ClaimTable}.
 *
 * <p>A record has a source, an item, a value, and if need be a weight and a time. They stand in the
 * fields {@code source}, {@code item} or else {@code object} and {@code property}, {@code value},
 * {@code weight} and {@code time}, unless told otherwise; other fields are passed over. The names
 * of columns are found in any case if they are not found exactly.
 *
 * <ul>
 *   <li>An item of several fields is named by all of them with {@code |} in between; {@code |} and
 *       {@code \} inside a field get a {@code \} before them, so that different fields never make
 *       the same name. {@link #itemName} does the same. The name of a single field is left as is.
 *   <li>A record whose value is blank makes no claim; it is counted, not refused.
 *   <li>A weight is above 0 and at most 1; blank means 1. A time is a number of seconds of the
 *       epoch, or a date, time and offset of ISO 8601; blank means not known.
 *   <li>Files are in UTF-8, with or without a byte order mark, and packed by gzip if their names
 *       end in {@code .gz}. Lines end with a line feed, a carriage return, or both; empty ones are
 *       passed over.
 * </ul>
 *
 * <p>Reads record by record in memory that depends on the claims only. If anything is wrong,
 * nothing is loaded and everything that is wrong is told at once. Free threads of the common pool,
 * or of the {@link java.util.concurrent.ForkJoinPool} that runs the caller, help; what is read does
 * not depend on them. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ClaimFiles {
  private final RowFormat format;
  private final ClaimFields fields;
  private final Spelling spelling;
  private final @Nullable ValueHierarchy hierarchy;
  private final Consumer<? super ReadProgress> listener;

  private ClaimFiles(
      RowFormat format,
      ClaimFields fields,
      Spelling spelling,
      @Nullable ValueHierarchy hierarchy,
      Consumer<? super ReadProgress> listener) {
    this.format = format;
    this.fields = fields;
    this.spelling = spelling;
    this.hierarchy = hierarchy;
    this.listener = listener;
  }

  /**
   * Reads tables with tabs between columns, named in the first line. There is no quoting: a double
   * quote is a character like any other.
   */
  public static ClaimFiles tsv() {
    return of(new TsvFormat());
  }

  /** Reads tables with commas between columns, named in the first line, as by RFC 4180. */
  public static ClaimFiles csv() {
    return of(new CsvFormat());
  }

  /** Reads JSON Lines: one object on each line, with texts or numbers in its fields. */
  public static ClaimFiles jsonLines() {
    return of(new JsonLinesFormat());
  }

  private static ClaimFiles of(RowFormat format) {
    return new ClaimFiles(format, ClaimFields.DEFAULT, Spelling.NORMALIZED, null, progress -> {});
  }

  /** Returns a reader that finds the source in another field. */
  public ClaimFiles withSource(String field) {
    return with(fields.withSource(field));
  }

  /** Returns a reader that finds the item in another field, or in several that make it up. */
  public ClaimFiles withItem(String field, String... more) {
    return with(fields.withItem(Lists.asList(field, more)));
  }

  /** Returns a reader that finds the value in another field. */
  public ClaimFiles withValue(String field) {
    return with(fields.withValue(field));
  }

  /** Returns a reader that finds the weight in another field, whose column must be there. */
  public ClaimFiles withWeight(String field) {
    return with(fields.withWeight(field));
  }

  /** Returns a reader that finds the time in another field, whose column must be there. */
  public ClaimFiles withTime(String field) {
    return with(fields.withTime(field));
  }

  /** Returns a reader by which other texts count as the same. */
  public ClaimFiles withSpelling(Spelling value) {
    return new ClaimFiles(format, fields, value, hierarchy, listener);
  }

  /** Returns a reader that builds tables in which some values are more general than others. */
  public ClaimFiles withHierarchy(ValueHierarchy value) {
    return new ClaimFiles(format, fields, spelling, value, listener);
  }

  /**
   * Returns a reader that tells another listener how far it has come: after each 65536 records and
   * at the end of each file. What the listener throws ends the reading.
   */
  public ClaimFiles withListener(Consumer<? super ReadProgress> value) {
    return new ClaimFiles(format, fields, spelling, hierarchy, value);
  }

  private ClaimFiles with(ClaimFields value) {
    return new ClaimFiles(format, value, spelling, hierarchy, listener);
  }

  /** Returns the name that an item gets whose fields have these texts. */
  public String itemName(String part, String... more) {
    return ItemNames.of(spelling, part, more);
  }

  /**
   * Reads a file.
   *
   * @throws MalformedFileException if anything in the file is wrong
   * @throws UncheckedIOException if the file cannot be read at all
   */
  public ClaimReading read(Path file) {
    return read(List.of(file));
  }

  /**
   * Reads several files into one table, as if they were one.
   *
   * @throws MalformedFileException if anything in any file is wrong
   * @throws UncheckedIOException if a file cannot be read at all
   */
  public ClaimReading read(List<Path> files) {
    ProblemLog problems = new ProblemLog();
    ClaimTableBuilder builder = ClaimTable.builder(spelling);
    ClaimSink sink;
    try (ClaimAppender appender = builder.appender()) {
      sink = new ClaimSink(fields, problems, appender);
      for (Path file : files) {
        FileRows.read(file, format, fields, problems, listener, sink);
      }
    }
    problems.throwIfAny();
    if (hierarchy != null) {
      builder.hierarchy(hierarchy);
    }
    return new ClaimReading(builder.build(), sink.records(), sink.skipped());
  }
}
