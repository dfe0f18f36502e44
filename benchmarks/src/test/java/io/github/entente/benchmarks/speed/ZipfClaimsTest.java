package io.github.entente.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.DataShape;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZipfClaimsTest {
  private static final ZipfClaims WORLD = new ZipfClaims(1000, 20_000, 1000, 7);

  @Test
  void equalParametersGiveEqualClaimsAndAnotherSeedGivesOthers() {
    assertThat(claims(WORLD)).isEqualTo(claims(new ZipfClaims(1000, 20_000, 1000, 7)));
    assertThat(claims(WORLD)).isNotEqualTo(claims(new ZipfClaims(1000, 20_000, 1000, 8)));
  }

  @Test
  void eachItemHasTenClaimsOfDifferentSources() {
    ClaimTable table = WORLD.table();

    assertThat(table.items()).isEqualTo(20_000);
    assertThat(table.claims()).isEqualTo(200_000).isEqualTo((int) WORLD.claims());
    assertThat(table.repeatedClaims()).isZero();
    assertThat(table.selfContradictions()).isZero();
    for (int item = 0; item < table.items(); item++) {
      int first = table.firstClaim(table.firstCandidate(item));
      assertThat(table.firstClaim(table.firstCandidate(item + 1)) - first).isEqualTo(10);
    }
  }

  @Test
  void aFewSourcesMakeMostClaims() {
    ClaimTable table = WORLD.table();
    int[] counts = new int[table.sources()];
    Arrays.setAll(counts, table::claimsOf);
    Arrays.sort(counts);

    // log(101) / log(1000) = .668 of single draws go to the first 100; that sources do not repeat
    // themselves on an item moves some to later ranks.
    int top = Arrays.stream(counts, counts.length - 100, counts.length).sum();
    assertThat((double) top / table.claims()).isBetween(0.55, 0.668);
  }

  @Test
  void claimsAreRightAsOftenAsTheirSourcesAre() {
    int[] right = new int[1];
    WORLD.forEach((source, item, value) -> right[0] += value == item * 10L % 1000 ? 1 : 0);

    // Accuracies are uniform from .5 to .95; few sources make most claims.
    assertThat((double) right[0] / WORLD.claims()).isCloseTo(0.725, within(0.1));
  }

  @Test
  void tenLabelsAreTakenForLabelsAndAThousandValuesForValues() {
    assertThat(DataShape.of(ZipfClaims.ofClaims(10_000, 10).table())).isEqualTo(DataShape.LABELS);
    assertThat(DataShape.of(ZipfClaims.ofClaims(10_000, 1000).table())).isEqualTo(DataShape.VALUES);
  }

  @Test
  void tooFewSourcesAreRefused() {
    assertThatThrownBy(() -> new ZipfClaims(19, 1, 10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sources 19")
        .hasMessageContaining("at least 20");
  }

  private static List<List<Integer>> claims(ZipfClaims world) {
    List<List<Integer>> claims = new ArrayList<>();
    world.forEach((source, item, value) -> claims.add(List.of(source, item, value)));
    return claims;
  }
}
