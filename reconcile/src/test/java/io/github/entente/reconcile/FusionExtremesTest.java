package io.github.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.discovery.ScoredValue;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.table.NumberedClaimsBuilder;
import io.github.entente.reconcile.trust.TrustPrior;
import org.junit.jupiter.api.Test;

/** One of everything, and very many. */
class FusionExtremesTest {
  private static final double PRIOR = TrustPrior.DEFAULT.mean();

  @Test
  void oneSourceIsBelievedAsMuchAsSourcesAreExpectedToBe() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 500; i++) {
      builder.add("only", "i" + i, "value of " + i);
    }
    Fusion fusion = DataFusion.DEFAULT.fuse(builder.build());
    assertThat(fusion.trust(0)).isCloseTo(PRIOR, within(1e-9));
    for (int i = 0; i < 500; i++) {
      assertThat(fusion.answer(i).belief()).isCloseTo(PRIOR, within(1e-9));
    }
  }

  @Test
  void aHundredThousandLoneClaimsAreBelievedAsMuchAsSourcesAreExpectedToBe() {
    int items = 100_000;
    NumberedClaimsBuilder builder = ClaimTable.numbered();
    for (int i = 0; i < items; i++) {
      builder.add(i % 700, i, i);
    }
    Fusion fusion = DataFusion.DEFAULT.fuse(builder.build());
    for (int i = 0; i < items; i++) {
      assertThat(fusion.answer(i).belief()).isCloseTo(PRIOR, within(1e-9));
    }
  }

  @Test
  void aHundredThousandSourcesOfOneItemAreMoreThanEnoughForTheMostClaimed() {
    NumberedClaimsBuilder builder = ClaimTable.numbered();
    for (int s = 0; s < 100_000; s++) {
      builder.add(s, 0, s % 2 == 0 ? 7 : 1_000 + s);
    }
    Fusion fusion = DataFusion.DEFAULT.fuse(builder.build());
    assertThat(fusion.answer(0).value()).isEqualTo("7");
    assertThat(fusion.answer(0).belief()).isBetween(0.99, 1.0);
    assertThat(fusion.ranking(0)).allMatch(v -> Double.isFinite(v.belief()));
  }

  @Test
  void aHundredThousandSourcesThatListTheSameMembers() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int s = 0; s < 100_000; s++) {
      builder.add("s" + s, "x", "a;b");
    }
    Fusion fusion = DataFusion.DEFAULT.fuse(builder.build());
    assertThat(fusion.shape()).isEqualTo(DataShape.SETS);
    assertThat(fusion.answer(0).value()).isEqualTo("a;b");
    assertThat(fusion.answer(0).belief()).isBetween(0.99, 1.0);
  }

  @Test
  void aHundredThousandLabelsOfOneItem() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 30; i++) {
      builder.add("s0", "i" + i, "yes").add("s1", "i" + i, i % 3 == 0 ? "no" : "yes");
    }
    for (int s = 0; s < 100_000; s++) {
      builder.add("s" + s, "x", s % 4 == 0 ? "no" : "yes");
    }
    ClaimTable table = builder.build();
    TruthRunner few = TruthRunner.DEFAULT.withMostRounds(20);
    Fusion fusion = DataFusion.DEFAULT.withRunner(few).fuse(table);
    assertThat(fusion.shape()).isEqualTo(DataShape.LABELS);
    ScoredValue answer = fusion.answer(table.findItem("x").orElseThrow());
    assertThat(answer.value()).isEqualTo("yes");
    assertThat(answer.belief()).isBetween(0.5, 1.0);
  }
}
