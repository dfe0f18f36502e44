package io.github.entente.research.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.RoundReport;
import io.github.entente.reconcile.run.StoppingRule;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunnerTest {
  @Test
  void tellsTheListenerOfEveryRoundAndKeepsTheLog() {
    List<RoundReport> seen = new ArrayList<>();
    TruthResult result =
        TruthRunner.DEFAULT.withListener(seen::add).run(new Sums(), World.DONG.table());
    assertThat(result.log()).isEqualTo(seen).hasSize(result.rounds());
    assertThat(seen.get(0).round()).isEqualTo(1);
    assertThat(seen.get(seen.size() - 1).residual())
        .isEqualTo(result.residual())
        .isLessThanOrEqualTo(1e-9);
  }

  @Test
  void saysSoIfItStoppedBeforeConverging() {
    TruthResult result = TruthRunner.DEFAULT.withMostRounds(3).run(new Sums(), World.DONG.table());
    assertThat(result.converged()).isFalse();
    assertThat(result.rounds()).isEqualTo(3);
    assertThat(result.residual()).isGreaterThan(1e-9);
    assertThat(result.toString()).contains("Sums", "claims 25", "not converged after 3 rounds");
  }

  @Test
  void whatItCallsConvergedStaysTheSameWhenRunFurther() {
    TruthResult settled = TruthRunner.DEFAULT.run(new Accu(), World.random(7).table());
    TruthResult longer =
        TruthRunner.DEFAULT
            .withTolerance(0)
            .withMostRounds(settled.rounds() + 50)
            .run(new Accu(), World.random(7).table());
    for (int candidate = 0; candidate < settled.table().candidates(); candidate++) {
      assertThat(longer.belief(candidate)).isCloseTo(settled.belief(candidate), within(1e-8));
    }
  }

  @Test
  void theRuleOfTheCosineStopsEarlyAndIsNotTheDefault() {
    TruthRunner cosine =
        TruthRunner.DEFAULT.withStoppingRule(StoppingRule.TRUST_COSINE).withTolerance(1e-5);
    TruthResult early = cosine.run(new TruthFinder(), World.DONG.table());
    TruthResult settled = TruthRunner.DEFAULT.run(new TruthFinder(), World.DONG.table());
    assertThat(early.rounds()).isLessThan(settled.rounds());
    assertThat(early.residual()).isGreaterThan(1e-3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void endsWhenCancelled(int threads) {
    AtomicInteger asked = new AtomicInteger();
    TruthRunner runner =
        TruthRunner.DEFAULT
            .withThreads(threads)
            .withCancellation(() -> asked.incrementAndGet() > 20);
    assertThatThrownBy(() -> runner.run(new Sums(), World.DONG.table()))
        .isInstanceOf(CancellationException.class)
        .hasMessageContaining("Sums was cancelled in round");
  }

  @Test
  void endsWithWhatTheListenerThrows() {
    TruthRunner runner =
        TruthRunner.DEFAULT.withListener(
            report -> {
              throw new IllegalStateException("enough");
            });
    assertThatThrownBy(() -> runner.run(new Sums(), World.DONG.table()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void passesOnWhatAnAlgorithmThrowsOnAnyThread(int threads) {
    ValueSimilarity faulty = (item, from, to) -> 2;
    TruthFinder finder = new TruthFinder(TruthFinderParameters.DEFAULT.withSimilarity(faulty));
    assertThatThrownBy(
            () -> TruthRunner.DEFAULT.withThreads(threads).run(finder, World.DONG.table()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is 2.0; a similarity must be between 0 and 1");
  }

  @Test
  void refusesNumbersThatAreNotFinite() {
    WeightedVote overflowing = new WeightedVote(Map.of(), Double.MAX_VALUE);
    assertThatThrownBy(() -> TruthRunner.DEFAULT.run(overflowing, World.DONG.table()))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("WeightedVote produced a number that is not finite in round 1");
  }

  @Test
  void rejectsImpossibleSettings() {
    assertThatThrownBy(() -> TruthRunner.DEFAULT.withThreads(0))
        .hasMessage("threads is 0; give a whole number of at least 1");
    assertThatThrownBy(() -> TruthRunner.DEFAULT.withMostRounds(0)).hasMessageContaining("rounds");
    assertThatThrownBy(() -> TruthRunner.DEFAULT.withTolerance(Double.NaN))
        .hasMessage("tolerance is NaN; give a finite number of at least 0");
  }

  @Test
  void handlesOneItemWithManySourcesAndManyItemsWithOne() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 50_000; i++) {
      builder.add("s" + i, "crowded", "" + i % 3);
      builder.add("busy", "i" + i, "1");
    }
    ClaimTable table = builder.build();
    for (TruthDiscovery algorithm : List.of(new MajorityVote(), new Accu(), new Sums())) {
      TruthResult one = TruthRunner.DEFAULT.withMostRounds(5).run(algorithm, table);
      TruthResult four = TruthRunner.DEFAULT.withMostRounds(5).withThreads(4).run(algorithm, table);
      for (int candidate = 0; candidate < table.candidates(); candidate++) {
        assertThat(four.belief(candidate)).isEqualTo(one.belief(candidate));
      }
    }
  }

  @Test
  void weightedVoteFollowsTheWeights() {
    TruthResult result =
        TruthRunner.DEFAULT.run(new WeightedVote(Map.of("S1", 5.0), 1), World.DONG.table());
    assertThat(result.belief("Carey", "UCI")).isEqualTo(5.0 / 9);
    assertThat(result.trust("S1")).isEqualTo(5);
    TruthResult mute = TruthRunner.DEFAULT.run(new WeightedVote(Map.of(), 0), World.DONG.table());
    assertThat(mute.best(mute.table().findItem("Carey").orElseThrow()))
        .containsExactly("AT&T", "BEA", "UCI");
  }

  @Test
  void copyDetectionAndConfusionsRefuseWhatTheyCannotHold() {
    ClaimTableBuilder agreeing = ClaimTable.builder();
    ClaimTableBuilder differing = ClaimTable.builder();
    for (int i = 0; i < 4001; i++) {
      agreeing.add("s" + i, "x", "1");
      differing.add("s" + i, "x", "" + i);
    }
    assertThatThrownBy(() -> TruthRunner.DEFAULT.run(new AccuCopy(), agreeing.build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 8000000 pairs of sources claim a value in common");
    ClaimTable apart = differing.build();
    assertThat(TruthRunner.DEFAULT.run(new AccuCopy(), apart).best(0)).hasSize(4001);
    assertThatThrownBy(() -> TruthRunner.DEFAULT.run(new DawidSkene(), apart))
        .hasMessageContaining("give at most 200, or use OneCoin");
  }

  @Test
  void copyDetectionHoldsManySourcesOfWhichFewMeet() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 20_000; i++) {
      for (String value : List.of("right", "wrong")) {
        builder.add("s" + i, value + i, value);
        builder.add("s" + (i + 1), value + i, value);
        builder.add("r" + i, value + i, "right");
      }
    }
    TruthResult result = TruthRunner.DEFAULT.withMostRounds(2).run(new AccuCopy(), builder.build());
    assertThat(result.trust("s1")).isEqualTo(result.trust("s19999"), within(1e-9));
  }

  @Test
  void numbersAreReadOnlyWhereAskedFor() {
    World mixed = World.of("a x 1", "b x 2", "c x 2", "a y one", "b y 2", "c y 2");
    Crh crh = new Crh(CrhParameters.DEFAULT.withReading(Layout.Reading.MIXED));
    TruthResult result = TruthRunner.DEFAULT.run(crh, mixed.table());
    assertThat(result.estimate(0)).hasValue(2);
    assertThat(result.estimate(1)).isEmpty();
    assertThat(TruthRunner.DEFAULT.run(new Crh(), mixed.table()).estimate(0)).isEmpty();
    Crh numbers = new Crh(CrhParameters.DEFAULT.withReading(Layout.Reading.NUMBERS));
    assertThatThrownBy(() -> TruthRunner.DEFAULT.run(numbers, mixed.table()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("item 'y' has the value 'one', which is not a finite number");
  }

  @Test
  void oneLoneClaimOfAccuHasTheAccuracyOfItsSource() {
    TruthResult result =
        TruthRunner.DEFAULT.withMostRounds(1).run(new Accu(), World.of("s x 1").table());
    assertThat(result.belief("x", "1")).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void ranksWhereBeliefsSaturate() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 400; i++) {
      builder.add("s" + i, "x", i < 300 ? "b" : "a");
    }
    TruthResult result = TruthRunner.DEFAULT.run(new TruthFinder(), builder.build());
    assertThat(result.belief("x", "a")).isEqualTo(1);
    assertThat(result.belief("x", "b")).isEqualTo(1);
    assertThat(result.best(0)).containsExactly("b");
    assertThat(result.ranking(0).get(0).value()).isEqualTo("b");
  }
}
