package io.github.entente.reconcile.table.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads the public data sets in the directory that the system property {@code entente.datasets} or
 * the environment variable {@code ENTENTE_DATASETS} names. The numbers were counted apart from this
 * program, in the files themselves: records, then distinct sources, items and claims.
 */
class PublicDataSetsTest {
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
    "birthplaces, 13510, 0, 7, 6005, 13510",
    "book, 24768, 0, 874, 1263, 24768",
    "crowd-bluebird, 4212, 0, 39, 108, 4212",
    "crowd-dog, 8070, 0, 109, 807, 8070",
    "crowd-ms, 2945, 0, 44, 700, 2945",
    "crowd-rte, 8000, 0, 164, 800, 8000",
    "crowd-sentiment, 20000, 0, 85, 1000, 20000",
    "crowd-sp-amt, 10000, 0, 143, 500, 10000",
    "flight-20111201, 96718, 0, 38, 7045, 95803",
    "flight-20111208, 100455, 0, 38, 7274, 99586",
    "flights2376, 9504, 0, 38, 400, 9504",
    "population, 4183, 0, 2415, 1172, 4183"
  })
  void haveTheirKnownNumbersOfSourcesItemsAndClaims(
      String name, int records, int skipped, int sources, int items, int claims) {
    ClaimReading read = ClaimFiles.tsv().read(file(name, "claims.tsv.gz"));
    ClaimTable table = read.table();
    assertThat(read.records()).isEqualTo(records);
    assertThat(read.skipped()).isEqualTo(skipped);
    assertThat(table.sources()).isEqualTo(sources);
    assertThat(table.items()).isEqualTo(items);
    assertThat(table.claims()).isEqualTo(claims);
    assertThat(table.claims() + table.repeatedClaims() + read.skipped()).isEqualTo(records);
  }

  @Test
  void haveAHierarchyOfBirthplaces() {
    ValueHierarchy places = HierarchyFile.read(file("birthplaces", "hierarchy.tsv.gz"));
    ClaimTable table =
        ClaimFiles.tsv().withHierarchy(places).read(file("birthplaces", "claims.tsv.gz")).table();
    assertThat(places.generalizes("any", "India", "Madhya Pradesh")).isTrue();
    int nested = 0;
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      nested += table.generals(candidate);
    }
    assertThat(nested).isEqualTo(1_728);
  }

  private static Path file(String name, String file) {
    return directory().orElseThrow().resolve(name).resolve(file);
  }
}
