package io.github.entente.research.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import org.junit.jupiter.api.Test;

class SlimFastTest {
  private static final SlimFastParameters FROM_LABELS =
      SlimFastParameters.DEFAULT.withLearning(SlimFast.Learning.LABELLED_ITEMS);

  /** By hand: the log odds w after one right claim maximise ln(1 / (1 + e^-w)) - w^2 / 2. */
  @Test
  void oneRightClaim() {
    SlimFastParameters half =
        FROM_LABELS.withInitialAccuracy(0.5).withLabels(ImmutableSortedMap.of("x", "1"));
    TruthResult result =
        TruthRunner.DEFAULT.run(new SlimFast(half), World.of("s x 1", "t y 1").table());
    double logOdds = Math.log(result.trust("s") / (1 - result.trust("s")));
    assertThat(logOdds * (1 + Math.exp(logOdds))).isCloseTo(1, within(1e-9));
    assertThat(logOdds).isCloseTo(0.401058, within(5e-7));
    assertThat(result.trust("t")).isEqualTo(0.5);
  }

  @Test
  void whoAgreesWithTheLabelsOutvotesTwoWhoDoNot() {
    World world =
        World.of(
            "good i 1",
            "bad i 2",
            "worse i 2",
            "good j 1",
            "bad j 2",
            "worse j 3",
            "good k 1",
            "bad k 2",
            "worse k 2");
    SlimFastParameters labels = FROM_LABELS.withLabels(ImmutableSortedMap.of("i", "1", "j", "1"));
    TruthResult result = TruthRunner.DEFAULT.run(new SlimFast(labels), world.table());
    assertThat(result.best(2)).containsExactly("1");
    TruthResult unaware = TruthRunner.DEFAULT.run(new SlimFast(), world.table());
    assertThat(unaware.best(2)).containsExactly("2");
  }

  @Test
  void aSourceWithoutLabelsIsTrustedAsThoseWithTheSameFeatures() {
    World world =
        World.of(
            "a i 1",
            "b i 1",
            "c i 2",
            "d i 2",
            "a j 1",
            "b j 1",
            "c j 2",
            "d j 3",
            "new k 1",
            "other k 2");
    ImmutableSetMultimap<String, String> features =
        ImmutableSetMultimap.<String, String>builder()
            .put("a", "signed")
            .put("b", "signed")
            .put("c", "anonymous")
            .put("d", "anonymous")
            .put("new", "signed")
            .put("other", "anonymous")
            .build();
    SlimFastParameters plain = FROM_LABELS.withLabels(ImmutableSortedMap.of("i", "1", "j", "1"));
    TruthResult result =
        TruthRunner.DEFAULT.run(new SlimFast(plain.withFeatures(features)), world.table());
    assertThat(result.best(2)).containsExactly("1");
    assertThat(result.trust("new")).isBetween(0.8, result.trust("a"));
    assertThat(result.trust("other")).isBetween(result.trust("c"), 0.8);
    TruthResult without = TruthRunner.DEFAULT.run(new SlimFast(plain), world.table());
    assertThat(without.best(2)).containsExactly("1", "2");
  }

  @Test
  void aTruthThatNobodyClaimsMakesAllClaimsWrong() {
    SlimFastParameters labels =
        SlimFastParameters.DEFAULT.withLabels(ImmutableSortedMap.of("x", "none"));
    TruthResult result =
        TruthRunner.DEFAULT.run(new SlimFast(labels), World.of("s x 1", "t x 2").table());
    assertThat(result.belief("x", "1")).isZero();
    assertThat(result.belief("x", "2")).isZero();
    assertThat(result.trust("s")).isLessThan(0.8);
  }

  @Test
  void rejectsImpossibleParameters() {
    assertThatThrownBy(() -> SlimFastParameters.DEFAULT.withPenalty(0))
        .hasMessage("penalty is 0.0; give a finite number above 0");
    assertThatThrownBy(() -> SlimFastParameters.DEFAULT.withInitialAccuracy(1))
        .hasMessage("initialAccuracy is 1.0; give a number above 0 and below 1");
  }
}
