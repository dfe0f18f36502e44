package io.github.entente.reconcile.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.ScoredValue;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What holds for every algorithm, and for some of them more: what their tests assert. */
public final class AlgorithmContract {
  /** Short, so that algorithms which never settle take part. */
  private static final TruthRunner RUNNER = TruthRunner.DEFAULT.withMostRounds(30);

  private AlgorithmContract() {}

  /** Fails if it does not hold. */
  public static void givesTheSameBitsForAnyOrderOfInputAndNumberOfThreads(AlgorithmCase entry) {
    for (int seed = 1; seed <= 20; seed++) {
      World world = entry.world(World.random(seed));
      TruthResult expected = RUNNER.run(entry.algorithm(), world.table());
      for (int threads : new int[] {1, 2, 8}) {
        TruthResult result =
            RUNNER.withThreads(threads).run(entry.algorithm(), world.shuffled(seed + threads));
        assertThat(bits(result)).as("seed %s, threads %s", seed, threads).isEqualTo(bits(expected));
        assertThat(result.log()).isEqualTo(expected.log());
        assertThat(result.inputDigest()).isEqualTo(expected.inputDigest());
      }
    }
  }

  /** Fails if it does not hold. */
  public static void keepsExactlyTheAxiomsThatItIsDeclaredToKeep(AlgorithmCase entry) {
    Set<Axiom> broken = EnumSet.noneOf(Axiom.class);
    for (Axiom axiom : Axiom.values()) {
      if (!axiom.holds(entry)) {
        broken.add(axiom);
      }
    }
    assertThat(broken).isEqualTo(entry.broken());
  }

  /** Fails if it does not hold. */
  public static void neverGivesANumberThatIsNotFiniteNorAProbabilityBeyondItsRange(
      AlgorithmCase entry) {
    for (int seed = 1; seed <= 200; seed++) {
      ClaimTable table = entry.world(World.random(seed)).table();
      TruthResult result = RUNNER.run(entry.algorithm(), table);
      for (int source = 0; source < table.sources(); source++) {
        assertThat(result.trust(source)).as("seed %s", seed).isFinite();
      }
      for (int item = 0; item < table.items(); item++) {
        List<ScoredValue> ranking = result.ranking(item);
        assertThat(ranking).allMatch(scored -> Double.isFinite(scored.belief()));
        if (result.scale() == ScoreScale.PROBABILITY) {
          assertThat(ranking).allMatch(scored -> scored.belief() >= 0 && scored.belief() <= 1);
        }
        if (result.scale() == ScoreScale.PROBABILITY && !entry.severalTruths()) {
          assertThat(ranking.stream().mapToDouble(ScoredValue::belief).sum())
              .as("seed %s", seed)
              .isLessThan(1 + 1e-9);
        }
      }
    }
  }

  /** Fails if it does not hold. */
  public static void hasNothingToSayWithoutClaims(AlgorithmCase entry) {
    TruthResult result = RUNNER.run(entry.algorithm(), ClaimTable.builder().build());
    assertThat(result.converged()).isTrue();
    assertThat(result.rounds()).isEqualTo(1);
    assertThat(result.residual()).isZero();
  }

  /** Fails if it does not hold. */
  public static void settlesOnALoneClaim(AlgorithmCase entry) {
    TruthResult result = TruthRunner.DEFAULT.run(entry.algorithm(), World.of("s x 1").table());
    assertThat(result.converged()).isTrue();
    assertThat(result.best(0)).containsExactly("1");
  }

  /** Fails if it does not hold. */
  public static void trustsAllAlikeWhoAgreeOnEverything(AlgorithmCase entry) {
    World world = World.of("a x 1", "b x 1", "c x 1", "a y 2", "b y 2", "c y 2");
    TruthResult result = TruthRunner.DEFAULT.run(entry.algorithm(), world.table());
    assertThat(result.converged()).isTrue();
    assertThat(result.best(0)).containsExactly("1");
    assertThat(result.trust("b")).isEqualTo(result.trust("a"));
    assertThat(result.trust("c")).isEqualTo(result.trust("a"));
    assertThat(result.belief("y", "2")).isEqualTo(result.belief("x", "1"));
  }

  private static List<Long> bits(TruthResult result) {
    ClaimTable table = result.table();
    List<Long> bits = new ArrayList<>();
    for (int source = 0; source < table.sources(); source++) {
      bits.add(Double.doubleToRawLongBits(result.trust(source)));
    }
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      bits.add(Double.doubleToRawLongBits(result.belief(candidate)));
    }
    return bits;
  }
}
