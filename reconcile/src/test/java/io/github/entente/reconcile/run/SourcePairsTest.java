package io.github.entente.reconcile.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePairsTest {
  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void areThoseThatClaimAValueInCommon(int seed) {
    World world = World.random(seed);
    ClaimTable table = world.table();
    SourcePairs pairs = SourcePairs.of(table, 100);
    int found = 0;
    for (int s = 0; s < table.sources(); s++) {
      for (int u = s + 1; u < table.sources(); u++) {
        int together = 0;
        int apart = 0;
        for (Claim x : world.claimsOf(table.source(s))) {
          for (Claim y : world.claimsOf(table.source(u))) {
            boolean same = x.value().equals(y.value());
            together += x.item().equals(y.item()) && same ? 1 : 0;
            apart += x.item().equals(y.item()) && !same ? 1 : 0;
          }
        }
        int pair = pairs.index(s, u);
        assertThat(pairs.index(u, s)).isEqualTo(pair);
        if (together == 0) {
          assertThat(pair).isEqualTo(-1);
          continue;
        }
        assertThat(pair).isEqualTo(found++).isBetween(pairs.first(s), pairs.first(s + 1) - 1);
        assertThat(pairs.later(pair)).isEqualTo(u);
        assertThat(pairs.together(pair)).isEqualTo(together);
        assertThat(pairs.apart(pair)).isEqualTo(apart);
      }
    }
    assertThat(pairs.count()).isEqualTo(found);
  }

  @Test
  void areFoundAlsoBetweenGaps() {
    World world =
        World.of("a x 1", "c x 1", "a y 1", "f y 1", "g y 2", "a z 1", "h z 1", "b z 2", "d z 3");
    ClaimTable table = world.table();
    SourcePairs pairs = SourcePairs.of(table, 3);
    int[] partners =
        IntStream.range(1, table.sources()).filter(u -> pairs.index(0, u) >= 0).toArray();
    assertThat(partners)
        .containsExactly(
            table.findSource("c").orElseThrow(),
            table.findSource("f").orElseThrow(),
            table.findSource("h").orElseThrow());
    assertThatThrownBy(() -> SourcePairs.of(table, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 2 pairs of sources");
  }

  /** Rows of partners with few, many and hardly any gaps. */
  @ParameterizedTest(name = "one in {0}")
  @ValueSource(ints = {2, 3, 10, 100, 1000})
  void areFoundAmongManySources(int values) {
    Random random = new Random(values);
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int s = 0; s < 150; s++) {
      for (int item = 0; item < 3; item++) {
        builder.add("s" + s, "i" + item, "" + random.nextInt(values));
      }
    }
    ClaimTable table = builder.build();
    SourcePairs pairs = SourcePairs.of(table, 150 * 149 / 2);
    for (int s = 0; s < table.sources(); s++) {
      int next = pairs.first(s);
      for (int u = s + 1; u < table.sources(); u++) {
        boolean meet = next < pairs.first(s + 1) && pairs.later(next) == u;
        assertThat(pairs.index(s, u)).isEqualTo(meet ? next++ : -1);
      }
      assertThat(next).isEqualTo(pairs.first(s + 1));
    }
  }

  @Test
  void areNoneWithoutClaims() {
    assertThat(SourcePairs.of(ClaimTable.builder().build(), 5).count()).isZero();
    assertThat(SourcePairs.NONE.count()).isZero();
  }
}
