package io.github.entente.research.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a table knows beside its claims reaches the algorithms. */
class TableInTruthDiscoveryTest {
  private static final ValueHierarchy PREFIXES =
      (item, general, specific) -> specific.startsWith(general);

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aHierarchyInTheTableDoesWhatOneInTheParametersDoes(int seed) {
    ClaimTableBuilder builder = ClaimTable.builder();
    Random random = new Random(seed);
    String[] values = {"a", "ab", "abc", "b", "ba", "c"};
    for (int i = 0; i < 100; i++) {
      builder.add(
          "s" + random.nextInt(8), "i" + random.nextInt(15), values[random.nextInt(values.length)]);
    }
    ClaimTable flat = builder.build();
    ClaimTable nested = builder.hierarchy(PREFIXES).build();
    TruthResult expected = TruthRunner.DEFAULT.run(new Tdh(PREFIXES), flat);
    TruthResult actual = TruthRunner.DEFAULT.run(new Tdh(), nested);
    TruthResult without = TruthRunner.DEFAULT.run(new Tdh(), flat);
    int different = 0;
    for (int candidate = 0; candidate < flat.candidates(); candidate++) {
      assertThat(actual.belief(candidate)).isEqualTo(expected.belief(candidate));
      different += without.belief(candidate) == expected.belief(candidate) ? 0 : 1;
    }
    assertThat(different).isPositive();
  }

  @Test
  void weightsAndTimesAreSeenClaimByClaim() {
    ClaimTable table =
        ClaimTable.builder()
            .add("s", "x", "1", 0.5, 3)
            .add("t", "x", "1")
            .add("s", "y", "1", 0.25, 4)
            .build();
    TruthResult result = TruthRunner.DEFAULT.run(new Weights(), table);
    assertThat(result.belief("x", "1")).isEqualTo(1.5 + 3);
    assertThat(result.belief("y", "1")).isEqualTo(0.25 + 4);
  }

  /** Believes in the sum of weights and of known times. */
  private static final class Weights implements TruthDiscovery {
    private record None() {}

    @Override
    public String name() {
      return "weights";
    }

    @Override
    public Record parameters() {
      return new None();
    }

    @Override
    public ScoreScale scale() {
      return ScoreScale.RANK_ONLY;
    }

    @Override
    public Layout layout(TableSummary summary) {
      return Layout.of(1, 0);
    }

    @Override
    public void initial(TableSummary summary, SourceState state) {}

    @Override
    public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
      for (int candidate = 0; candidate < item.size(); candidate++) {
        double sum = 0;
        for (int c = item.firstClaim(candidate); c < item.endClaim(candidate); c++) {
          sum += item.weight(c) + (item.time(c) == ClaimTable.NO_TIME ? 0 : item.time(c));
        }
        item.setBelief(candidate, sum);
      }
    }

    @Override
    public void next(int pass, Accumulator total, SourceState state) {}
  }
}
