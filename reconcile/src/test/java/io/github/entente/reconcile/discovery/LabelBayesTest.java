package io.github.entente.reconcile.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of LabelBayes. */
class LabelBayesTest {
  private static final LabelBayesParameters DEFAULT = LabelBayesParameters.DEFAULT;

  /** Five sources that are right 17 times of 20, on 400 items with the labels yes and no. */
  private static ClaimTableBuilder fair() {
    Random random = new Random(1);
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 400; i++) {
      for (int s = 0; s < 5; s++) {
        builder.add("s" + s, "i" + i, label(i % 2 == 0 ^ random.nextInt(20) < 3));
      }
    }
    return builder;
  }

  private static String label(boolean yes) {
    return yes ? "yes" : "no";
  }

  @Test
  void whoAlwaysSaysTheOppositeTellsTheTruth() {
    ClaimTableBuilder builder = fair();
    for (int i = 0; i < 400; i++) {
      builder.add("liar", "i" + i, label(i % 2 != 0));
    }
    TruthResult result =
        TruthRunner.DEFAULT.run(new LabelBayes(), builder.add("liar", "x", "yes").build());
    assertThat(result.belief("x", "yes")).isLessThan(0.02);
    assertThat(result.trust("liar")).isLessThan(0.02);
  }

  @Test
  void whoAlwaysSaysTheSameTellsNothing() {
    ClaimTableBuilder builder = fair();
    for (int i = 0; i < 400; i++) {
      builder.add("parrot", "i" + i, "yes");
    }
    TruthResult result =
        TruthRunner.DEFAULT.run(new LabelBayes(), builder.add("parrot", "x", "yes").build());
    assertThat(result.belief("x", "yes")).isCloseTo(0.5, within(0.02));
  }

  @Test
  void agreementProvesTheLessTheMoreMistakesAreCorrelated() {
    ClaimTable table = fair().add("s0", "x", "yes").add("s1", "x", "yes").build();
    double previous = 1;
    for (double r : new double[] {0, 0.3, 1}) {
      TruthResult result =
          TruthRunner.DEFAULT.run(new LabelBayes(DEFAULT.withCorrelation(r)), table);
      assertThat(result.belief("x", "yes")).isLessThan(previous).isGreaterThan(0.5);
      previous = result.belief("x", "yes");
    }
    TruthResult lone =
        TruthRunner.DEFAULT.run(
            new LabelBayes(DEFAULT.withCorrelation(1)), fair().add("s0", "x", "yes").build());
    assertThat(previous).isCloseTo(lone.belief("x", "yes"), within(0.02));
  }

  @Test
  void isSureWhereThereIsOnlyOneLabel() {
    TruthResult result =
        TruthRunner.DEFAULT.run(new LabelBayes(), World.of("a x 1", "b x 1", "a y 1").table());
    assertThat(result.belief("x", "1")).isEqualTo(1);
    assertThat(result.belief("y", "1")).isEqualTo(1);
  }

  @Test
  void neverConfirmsItsOwnBeliefInASourceWithoutOtherClaims() {
    ClaimTable table = fair().add("stranger", "x", "yes").build();
    TruthResult result = TruthRunner.DEFAULT.run(new LabelBayes(), table);
    // what all sources together are like, and no more
    assertThat(result.belief("x", "yes")).isCloseTo(0.85, within(0.03));
  }

  @Test
  void refusesMoreLabelsThanItCanCompare() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 200; i++) {
      builder.add("s", "i" + i, "label " + i);
    }
    TruthRunner few = TruthRunner.DEFAULT.withMostRounds(3);
    assertThat(few.run(new LabelBayes(), builder.build()).rounds()).isEqualTo(3);
    ClaimTable table = builder.add("s", "x", "one more").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> few.run(new LabelBayes(), table))
        .withMessageContaining("201")
        .withMessageContaining("200")
        .withMessageContaining("ValueBayes");
  }
}
