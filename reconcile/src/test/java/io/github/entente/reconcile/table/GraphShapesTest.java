package io.github.entente.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.run.ItemRange;
import org.junit.jupiter.api.Test;

/** Graphs at the edges of what is usual. */
class GraphShapesTest {
  private static final int MANY = 100_000;

  @Test
  void oneItemMayHaveManySourcesOfOneValue() {
    ClaimGraphBuilder builder = ClaimGraph.builder();
    for (int i = 0; i < MANY; i++) {
      builder.add("s" + i, "x", "1");
    }
    ClaimGraph graph = builder.build();
    assertThat(graph)
        .hasToString("ClaimGraph(sources 100000, items 1, candidates 1, claims 100000)");
    assertThat(graph.firstClaim(1)).isEqualTo(MANY);
    assertThat(ItemRange.cut(graph, 8)).containsExactly(new ItemRange(0, 1));
  }

  @Test
  void oneSourceMayClaimManyValuesOfOneItem() {
    ClaimGraphBuilder builder = ClaimGraph.builder();
    for (int i = 0; i < MANY; i++) {
      builder.add("s", "x", "v" + i);
    }
    ClaimGraph graph = builder.build();
    assertThat(graph.candidates()).isEqualTo(MANY);
    assertThat(graph.claimsOf(0)).isEqualTo(MANY);
    assertThat(graph.selfContradictions()).isEqualTo(1);
  }

  @Test
  void manyItemsMayHaveOneClaimEach() {
    NumberedClaimsBuilder builder = ClaimGraph.numbered();
    for (int i = MANY; i > 0; i--) {
      builder.add(i, i, 0);
    }
    ClaimGraph graph = builder.build();
    assertThat(graph.items()).isEqualTo(MANY);
    for (int item = 0; item < MANY; item++) {
      assertThat(graph.item(item)).isEqualTo("" + (item + 1));
      assertThat(graph.sourceOf(graph.firstClaim(graph.firstCandidate(item)))).isEqualTo(item);
    }
  }
}
