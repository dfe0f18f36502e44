package io.github.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.discovery.ScoredValue;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one gets from fusing data of each shape. */
class FusionTest {
  private static final int SEEDS = 15;

  @Test
  void hasNothingToAnswerWithoutClaims() {
    Fusion fusion = DataFusion.DEFAULT.fuse(ClaimTable.builder().build());
    assertThat(fusion.shape()).isEqualTo(DataShape.VALUES);
    assertThat(fusion.table().items()).isZero();
    assertThat(fusion.result().converged()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameBitsForAnyOrderOfClaimsAndNumberOfThreads(DataShape shape) {
    for (int seed = 1; seed <= 10; seed++) {
      GeneratedClaims claims = new GeneratedClaims(shape, seed);
      Fusion expected = DataFusion.DEFAULT.fuse(claims.table());
      for (int threads : new int[] {1, 2, 8}) {
        TruthRunner runner = TruthRunner.DEFAULT.withTolerance(1e-6).withThreads(threads);
        Fusion fusion = DataFusion.DEFAULT.withRunner(runner).fuse(claims.shuffled(seed + threads));
        assertThat(FusionBits.of(fusion))
            .as("seed %s, threads %s", seed, threads)
            .isEqualTo(FusionBits.of(expected));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void rankingsStartWithTheAnswerAndLeaveRoomForAllOthers(DataShape shape) {
    for (int seed = 1; seed <= SEEDS; seed++) {
      ClaimTable table = new GeneratedClaims(shape, seed).table();
      Fusion fusion = DataFusion.DEFAULT.fuse(table);
      assertThat(fusion.shape()).as("seed %s", seed).isEqualTo(shape);
      for (int item = 0; item < table.items(); item++) {
        List<ScoredValue> ranking = fusion.ranking(item);
        String as = "seed %s, item %s".formatted(seed, table.item(item));
        assertThat(ranking.get(0)).as(as).isEqualTo(fusion.answer(item));
        assertThat(ranking).as(as).extracting(ScoredValue::value).doesNotHaveDuplicates();
        assertThat(ranking)
            .as(as)
            .isSortedAccordingTo((a, b) -> Double.compare(b.belief(), a.belief()));
        assertThat(ranking).as(as).allMatch(v -> v.belief() >= 0 && v.belief() <= 1 + 1e-12);
        assertThat(ranking.stream().mapToDouble(ScoredValue::belief).sum())
            .as(as)
            .isLessThan(1 + 1e-9);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClaimedValueHasTheProbabilityThatItHasInTheRanking(DataShape shape) {
    for (int seed = 1; seed <= SEEDS; seed++) {
      ClaimTable table = new GeneratedClaims(shape, seed).table();
      Fusion fusion = DataFusion.DEFAULT.fuse(table);
      for (int candidate = 0; candidate < table.candidates(); candidate++) {
        String text = table.value(table.valueOf(candidate));
        String value = shape == DataShape.SETS ? ValueLists.join(ValueLists.members(text)) : text;
        assertThat(fusion.ranking(table.itemOf(candidate)))
            .as("seed %s, %s", seed, text)
            .contains(new ScoredValue(value, fusion.probability(candidate)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void trustIsAShare(DataShape shape) {
    for (int seed = 1; seed <= SEEDS; seed++) {
      ClaimTable table = new GeneratedClaims(shape, seed).table();
      Fusion fusion = DataFusion.DEFAULT.fuse(table);
      for (int source = 0; source < table.sources(); source++) {
        assertThat(fusion.trust(source)).as("seed %s", seed).isBetween(0.0, 1.0);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void trustsBetterSourcesMore(DataShape shape) {
    // generated sources are the less accurate the higher their number
    ClaimTable table = new GeneratedClaims(shape, 1).table();
    Fusion fusion = DataFusion.DEFAULT.fuse(table);
    double best = fusion.trust(table.findSource("s0").orElseThrow());
    double worst = fusion.trust(table.findSource("s9").orElseThrow());
    assertThat(best).isGreaterThan(worst + 0.1);
  }

  @Test
  void aGeneralValueIsAtLeastAsProbableAsAMoreSpecificOne() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      ClaimTable table = new GeneratedClaims(DataShape.VALUES, seed).nested();
      Fusion fusion = DataFusion.DEFAULT.fuse(table);
      for (int candidate = 0; candidate < table.candidates(); candidate++) {
        for (int position = 0; position < table.generals(candidate); position++) {
          assertThat(fusion.probability(table.general(candidate, position)))
              .as("seed %s", seed)
              .isGreaterThanOrEqualTo(fusion.probability(candidate))
              .isLessThan(1 + 1e-9);
        }
      }
    }
  }

  @Test
  void aCountryIsAsProbableAsItselfAndTheCitiesInIt() {
    ClaimTable table =
        ClaimTable.builder()
            .add("a", "x", "Iran")
            .add("b", "x", "Tehran")
            .add("c", "x", "Iraq")
            .hierarchy((item, u, v) -> u.equals("Iran") && v.equals("Tehran"))
            .build();
    Fusion fusion = DataFusion.DEFAULT.fuse(table);
    int iran = table.findCandidate("x", "Iran").orElseThrow();
    int tehran = table.findCandidate("x", "Tehran").orElseThrow();
    assertThat(fusion.answer(0).value()).isEqualTo("Tehran");
    assertThat(fusion.probability(tehran)).isEqualTo(fusion.result().belief(tehran));
    assertThat(fusion.probability(iran))
        .isCloseTo(fusion.result().belief(iran) + fusion.result().belief(tehran), within(1e-15));
  }

  @Test
  void theAnswerIsTheSetOfMembersMoreProbableThanNotOrElseTheMostProbableOne() {
    int unclaimed = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      ClaimTable table = new GeneratedClaims(DataShape.SETS, seed).table();
      Fusion fusion = DataFusion.DEFAULT.fuse(table);
      for (int item = 0; item < table.items(); item++) {
        List<String> members = new ArrayList<>();
        double probability = 1;
        for (ScoredValue member : fusion.result().ranking(item)) {
          boolean chosen = member.belief() > 0.5 || members.isEmpty();
          probability *= chosen ? member.belief() : 1 - member.belief();
          if (chosen) {
            members.add(member.value());
          }
        }
        Collections.sort(members);
        ScoredValue answer = fusion.answer(item);
        assertThat(answer.value()).as("seed %s", seed).isEqualTo(ValueLists.join(members));
        assertThat(answer.belief()).as("seed %s", seed).isCloseTo(probability, within(1e-12));
        unclaimed += table.findCandidate(table.item(item), answer.value()).isEmpty() ? 1 : 0;
      }
    }
    assertThat(unclaimed).as("answers that nobody claims").isPositive();
  }

  @Test
  void listsOfTheSameMembersAreOneSet() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 40; i++) {
      builder.add("s0", "i" + i, "a;b").add("s1", "i" + i, "b ; a").add("s2", "i" + i, "a;;b;");
    }
    Fusion fusion = DataFusion.DEFAULT.fuse(builder.build());
    assertThat(fusion.ranking(0)).extracting(ScoredValue::value).containsExactly("a;b");
  }

  @Test
  void repeatedClaimsAndOtherSpellingsOfTheSameTextsCountOnce() {
    ClaimTable plain =
        ClaimTable.builder().add("s", "Tromsø", "a b").add("t", "Tromsø", "c").build();
    ClaimTable variants =
        ClaimTable.builder()
            .add("s", "Tromsø", "a b")
            .add(" s ", "Tromsø", "a \u00a0 b")
            .add("s", "\tTromsø", "a\u2003b")
            .add("t", "Tromsø", "c")
            .add("t", "Tromsø", "c")
            .build();
    assertThat(FusionBits.of(DataFusion.DEFAULT.fuse(variants)))
        .isEqualTo(FusionBits.of(DataFusion.DEFAULT.fuse(plain)));
    ClaimTable composed = ClaimTable.builder().add("s", "x", "caf\u00e9").build();
    ClaimTable decomposed = ClaimTable.builder().add("s", "x", "cafe\u0301").build();
    assertThat(DataFusion.DEFAULT.fuse(decomposed).answer(0))
        .isEqualTo(DataFusion.DEFAULT.fuse(composed).answer(0));
  }

  @Test
  void whoSaysTwoThingsOfAnItemSplitsItsVote() {
    ClaimTable table =
        ClaimTable.builder().add("s", "x", "1").add("s", "x", "2").add("t", "y", "1").build();
    Fusion fusion = DataFusion.DEFAULT.fuse(table);
    List<ScoredValue> x = fusion.ranking(table.findItem("x").orElseThrow());
    assertThat(x).extracting(ScoredValue::value).containsExactly("1", "2");
    assertThat(x.get(0).belief()).isEqualTo(x.get(1).belief()).isBetween(0.3, 0.5);
  }

  @ParameterizedTest
  @EnumSource
  void stopsWhenCancelled(DataShape shape) {
    DataFusion fusion =
        DataFusion.DEFAULT.withRunner(TruthRunner.DEFAULT.withCancellation(() -> true));
    assertThatThrownBy(() -> fusion.fuse(new GeneratedClaims(shape, 1).table()))
        .isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void tellsHowTheAnswersCameAbout(DataShape shape) {
    Fusion fusion = DataFusion.DEFAULT.fuse(new GeneratedClaims(shape, 1).table());
    String method =
        switch (shape) {
          case SETS -> "SetBayes";
          case LABELS -> "LabelBayes";
          case VALUES -> "ValueBayes";
        };
    assertThat(fusion.result().algorithm()).isEqualTo(method);
    assertThat(fusion.toString()).startsWith(shape + " " + method).contains("converged");
  }
}
