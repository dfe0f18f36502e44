package io.github.entente.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.run.ItemRange;
import org.junit.jupiter.api.Test;

/** Tables at the edges of what is usual. */
class TableShapesTest {
  private static final int MANY = 100_000;

  @Test
  void oneItemMayHaveManySourcesOfOneValue() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < MANY; i++) {
      builder.add("s" + i, "x", "1");
    }
    ClaimTable table = builder.build();
    assertThat(table)
        .hasToString("ClaimTable(sources 100000, items 1, candidates 1, claims 100000)");
    assertThat(table.firstClaim(1)).isEqualTo(MANY);
    assertThat(ItemRange.cut(table, 8)).containsExactly(new ItemRange(0, 1));
  }

  @Test
  void oneSourceMayClaimManyValuesOfOneItem() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < MANY; i++) {
      builder.add("s", "x", "v" + i);
    }
    ClaimTable table = builder.build();
    assertThat(table.candidates()).isEqualTo(MANY);
    assertThat(table.claimsOf(0)).isEqualTo(MANY);
    assertThat(table.selfContradictions()).isEqualTo(1);
  }

  @Test
  void manyItemsMayHaveOneClaimEach() {
    NumberedClaimsBuilder builder = ClaimTable.numbered();
    for (int i = MANY; i > 0; i--) {
      builder.add(i, i, 0);
    }
    ClaimTable table = builder.build();
    assertThat(table.items()).isEqualTo(MANY);
    for (int item = 0; item < MANY; item++) {
      assertThat(table.item(item)).isEqualTo("" + (item + 1));
      assertThat(table.sourceOf(table.firstClaim(table.firstCandidate(item)))).isEqualTo(item);
    }
  }
}
