package io.github.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.io.ClaimFiles;
import io.github.entente.reconcile.table.io.HierarchyFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Answers the public data sets in the directory that the system property {@code entente.datasets}
 * or the environment variable {@code ENTENTE_DATASETS} names.
 *
 * <p>Accuracy is measured on that half of the gold items which did not serve to choose defaults:
 * those of which the CRC-32 of object, tab and property in UTF-8 is odd. Items that nobody makes a
 * claim about are left out. The bounds lie a point or so below what was measured on this half in
 * November 2026; they are there to notice if answers get worse.
 */
class PublicDataSetsFusionTest {
  private static Optional<Path> directory() {
    return Optional.ofNullable(System.getProperty("entente.datasets"))
        .or(() -> Optional.ofNullable(System.getenv("ENTENTE_DATASETS")))
        .map(Path::of);
  }

  @BeforeAll
  static void skipWithoutDataSets() {
    assumeTrue(
        directory().isPresent(),
        "name the directory of the data sets with -Dentente.datasets=... or ENTENTE_DATASETS");
  }

  @ParameterizedTest
  @CsvSource({
    "flights2376, VALUES, 0.965",
    "flight-20111201 flight-20111208, VALUES, 0.955",
    "birthplaces, VALUES, 0.90",
    "population, VALUES, 0.80",
    "crowd-bluebird, LABELS, 0.90",
    "crowd-sentiment, LABELS, 0.938",
    "crowd-rte, LABELS, 0.94",
    "crowd-sp-amt, LABELS, 0.938",
    "crowd-dog, LABELS, 0.806",
    "crowd-ms, LABELS, 0.771",
    "book, SETS, 0.88"
  })
  void areAnsweredAsWellAsTheyWere(String names, DataShape shape, double least) {
    double sum = 0;
    List<String> days = List.of(names.split(" ", -1));
    for (String name : days) {
      sum += accuracy(name, shape);
    }
    assertThat(sum / days.size()).isGreaterThanOrEqualTo(least);
  }

  private static double accuracy(String name, DataShape shape) {
    Path folder = directory().orElseThrow().resolve(name);
    Path places = folder.resolve("hierarchy.tsv.gz");
    ClaimFiles files = ClaimFiles.tsv();
    if (Files.exists(places)) {
      files = files.withHierarchy(HierarchyFile.read(places));
    }
    ClaimTable table = files.read(folder.resolve("claims.tsv.gz")).table();
    Fusion fusion = DataFusion.DEFAULT.fuse(table);
    assertThat(fusion.shape()).isEqualTo(shape);
    assertThat(fusion.result().converged()).isTrue();
    int right = 0;
    int answered = 0;
    for (Map.Entry<String, Set<String>> gold : gold(files, table, folder).entrySet()) {
      int item = table.findItem(gold.getKey()).orElseThrow();
      answered++;
      right += gold.getValue().contains(fusion.answer(item).value()) ? 1 : 0;
    }
    return right / (double) answered;
  }

  /** The right answers to those items of the half that have claims. */
  private static Map<String, Set<String>> gold(ClaimFiles files, ClaimTable table, Path folder) {
    boolean hasPaths = Files.exists(folder.resolve("hierarchy.tsv.gz"));
    Map<String, Set<String>> gold = new TreeMap<>();
    for (String[] row : rows(folder.resolve("gold.tsv.gz"))) {
      String item = files.itemName(row[0], row[1]);
      if (isInHalf(row[0], row[1]) && table.findItem(item).isPresent()) {
        String answer = hasPaths ? mostSpecificClaimed(table, item, row[3]) : row[2];
        gold.computeIfAbsent(item, name -> new TreeSet<>()).add(answer);
      }
    }
    return gold;
  }

  private static boolean isInHalf(String object, String property) {
    CRC32 sum = new CRC32();
    sum.update((object + "\t" + property).getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % 2 == 1;
  }

  /** The first claimed value on a path from leaf to root; the leaf if none is claimed. */
  private static String mostSpecificClaimed(ClaimTable table, String item, String path) {
    List<String> levels = List.of(path.split(",", -1));
    return levels.stream()
        .filter(level -> table.findCandidate(item, level).isPresent())
        .findFirst()
        .orElse(levels.get(0));
  }

  private static List<String[]> rows(Path file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
