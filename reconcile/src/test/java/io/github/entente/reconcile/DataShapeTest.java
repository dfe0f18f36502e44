package io.github.entente.reconcile;

import static io.github.entente.reconcile.DataShape.LABELS;
import static io.github.entente.reconcile.DataShape.SETS;
import static io.github.entente.reconcile.DataShape.VALUES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which data are taken as sets, as labels, and as values. */
class DataShapeTest {
  @Test
  void nothingIsTakenAsValues() {
    assertThat(DataShape.of(ClaimTable.builder().build())).isEqualTo(VALUES);
  }

  /** One candidate each for so many items, with labels in turn. */
  private static ClaimTableBuilder labels(int labels, int items) {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < items; i++) {
      builder.add("s", "i" + i, "label " + i % labels);
    }
    return builder;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1000, VALUES", // nothing to choose from
    "2, 19, VALUES",
    "2, 20, LABELS",
    "50, 499, VALUES",
    "50, 500, LABELS",
    "51, 5100, VALUES"
  })
  void fewTextsThatAreEachACandidateOfManyItemsAreLabels(int labels, int items, DataShape shape) {
    assertThat(DataShape.of(labels(labels, items).build())).isEqualTo(shape);
  }

  @Test
  void moreClaimsOnTheSameCandidatesMakeNoLabels() {
    ClaimTableBuilder builder = labels(2, 19);
    for (int s = 0; s < 100; s++) {
      builder.add("other " + s, "i0", "label 0");
    }
    assertThat(DataShape.of(builder.build())).isEqualTo(VALUES);
  }

  @Test
  void valuesOfWhichSomeAreMoreGeneralAreNoLabels() {
    assertThat(DataShape.of(labels(2, 1_000).hierarchy(ValueHierarchy.NONE).build()))
        .isEqualTo(VALUES);
  }

  @ParameterizedTest
  @CsvSource({"9, VALUES", "10, SETS"})
  void aTenthOfTheCandidatesMustBeLists(int lists, DataShape shape) {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 100; i++) {
      builder.add("s", "i" + i, i < lists ? "a" + i + ";b" + i : "c" + i);
    }
    assertThat(DataShape.of(builder.build())).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({"4, VALUES", "5, SETS"})
  void listsMustShareMembersWithOtherCandidatesAsASubtitleDoesNot(int sharing, DataShape shape) {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 10; i++) {
      builder.add("s", "i" + i, "a" + i + "; b" + i);
      builder.add("t", "i" + i, i < sharing ? "b" + i : "c" + i);
    }
    assertThat(DataShape.of(builder.build())).isEqualTo(shape);
  }

  @Test
  void textsOfOneMemberAndSeparatorsAreNoLists() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 100; i++) {
      builder.add("s", "i" + i, "a" + i + ";").add("t", "i" + i, ";;");
    }
    assertThat(DataShape.of(builder.build())).isEqualTo(VALUES);
  }

  @Test
  void setsOfFewMembersAreSetsAndNotLabels() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 100; i++) {
      builder.add("s", "i" + i, "red;green").add("t", "i" + i, "green;blue");
    }
    assertThat(DataShape.of(builder.build())).isEqualTo(SETS);
  }

  @Test
  void theOrderOfClaimsDoesNotMatter() {
    for (int seed = 1; seed <= 50; seed++) {
      List<String[]> claims = claims(seed);
      DataShape shape = DataShape.of(table(claims));
      Collections.shuffle(claims, new Random(-seed));
      assertThat(DataShape.of(table(claims))).as("seed %s", seed).isEqualTo(shape);
    }
  }

  @Test
  void generatedClaimsAreOfEachShape() {
    assertThat(IntStream.rangeClosed(1, 50).mapToObj(s -> table(claims(s))))
        .extracting(DataShape::of)
        .contains(SETS, LABELS, VALUES);
  }

  private static List<String[]> claims(int seed) {
    Random random = new Random(seed);
    int labels = 2 + random.nextInt(20);
    double lists = random.nextInt(3) == 0 ? 0.2 : 0.02;
    List<String[]> claims = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      for (int s = 0; s < 3; s++) {
        String value = "v" + random.nextInt(labels);
        boolean list = random.nextDouble() < lists;
        claims.add(
            new String[] {"s" + s, "i" + i, list ? value + ";v" + random.nextInt(labels) : value});
      }
    }
    return claims;
  }

  private static ClaimTable table(List<String[]> claims) {
    ClaimTableBuilder builder = ClaimTable.builder();
    claims.forEach(claim -> builder.add(claim[0], claim[1], claim[2]));
    return builder.build();
  }
}
