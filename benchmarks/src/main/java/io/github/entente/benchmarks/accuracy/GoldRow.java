package io.github.entente.benchmarks.accuracy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.entente.reconcile.table.io.ClaimFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * A row of a gold standard: one value that is right for an item.
 *
 * @param item the item's name in the table
 * @param value the right value, spelled as in the table
 * @param path the fourth column; empty if there is none
 * @param reporting whether the item is of the half on which nothing was chosen
 */
record GoldRow(String item, String value, String path, boolean reporting) {
  private static final Splitter TABS = Splitter.on('\t');
  private static final int PATH = 3;

  /** Reads a packed table of object, property, value and maybe a path, with a line of names. */
  static ImmutableList<GoldRow> read(Path file, ClaimFiles claims) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .filter(line -> !line.isEmpty())
          .map(line -> of(TABS.splitToList(line), file, claims))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static GoldRow of(List<String> fields, Path file, ClaimFiles claims) {
    if (fields.size() < PATH) {
      throw new IllegalArgumentException(
          file + " has the row " + fields + "; give object, property and value in each row");
    }
    // The name of a single field is its text as the reader spells it.
    return new GoldRow(
        claims.itemName(fields.get(0), fields.get(1)),
        claims.itemName(fields.get(2)),
        fields.size() > PATH ? fields.get(PATH) : "",
        isReporting(fields.get(0), fields.get(1)));
  }

  /** Cuts the items in halves by the parity of the CRC-32 of their names. */
  static boolean isReporting(String object, String property) {
    CRC32 crc = new CRC32();
    crc.update((object + '\t' + property).getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % 2 == 1;
  }
}
