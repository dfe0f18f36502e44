package io.github.entente.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.entente.core.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The five articles, and the table of what a careful reader found in them. They are not part of the
 * project: name their directory in the system property {@code entente.seeds} or the environment
 * variable {@code ENTENTE_SEEDS}. Without it, tests that need them are skipped.
 */
final class Seeds {
  private Seeds() {}

  /** The rows of the reader's table of claims. */
  static List<Row> claims() {
    List<List<String>> lines =
        read(directory().resolve("claims.tsv"))
            .lines()
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    return lines.stream().skip(1).map(cells -> new Row(lines.get(0), cells)).toList();
  }

  /** The text of an article. */
  static String text(SourceDocument document) {
    String prefix = document.id().value().replace("article-", "") + "_";
    Path directory = directory();
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(prefix))
          .findFirst()
          .map(Seeds::read)
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + directory, e);
    }
  }

  private static Path directory() {
    String directory =
        Optional.ofNullable(System.getProperty("entente.seeds"))
            .or(() -> Optional.ofNullable(System.getenv("ENTENTE_SEEDS")))
            .orElse("");
    assumeTrue(
        !directory.isEmpty(),
        "the articles are not at hand; name their directory in -Dentente.seeds or ENTENTE_SEEDS");
    return Path.of(directory);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** A row of the table: its cells, and the names of the columns. */
  record Row(List<String> names, List<String> cells) {
    String cell(String name) {
      return cells.get(names.indexOf(name));
    }
  }
}
