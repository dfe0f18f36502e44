package io.github.entente.benchmarks.accuracy;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes small data sets; columns are parted by {@code |} for legibility. */
record DataFolder(Path folder) {
  static DataFolder in(Path directory, String name) {
    try {
      return new DataFolder(Files.createDirectories(directory.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DataFolder claims(String... rows) {
    return write("claims.tsv.gz", "source|object|property|value", rows);
  }

  DataFolder gold(String... rows) {
    return write("gold.tsv.gz", "object|property|value|path_leaf_to_root", rows);
  }

  DataFolder hierarchy(String... rows) {
    return write("hierarchy.tsv.gz", "id|name|parent", rows);
  }

  private DataFolder write(String file, String header, String... rows) {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(folder.resolve(file))),
            StandardCharsets.UTF_8)) {
      out.write((header + "\n" + String.join("\n", rows) + "\n").replace('|', '\t'));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
