package io.github.entente.benchmarks.speed;

import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Runs a fixed number of rounds. What 4 rounds take more than 1, and allocate more, is that of
 * three rounds without what a run needs only once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Rounds {
  /** The number of claims. */
  @Param({"100000", "1000000", "10000000"})
  public int claims;

  /** The algorithm. */
  @Param({"SUMS", "TRUTHFINDER", "ACCU", "CRH", "DAWID_SKENE", "VALUE_BAYES"})
  public Algorithm algorithm = Algorithm.ACCU;

  /** The number of threads. */
  @Param({"1", "2"})
  public int threads;

  /** The number of rounds. */
  @Param({"1", "4"})
  public int rounds;

  private ClaimTable table = ClaimTable.numbered().build();

  /** Builds the table. */
  @Setup
  public void build() {
    table = algorithm.claims(claims).table();
  }

  /** Runs the rounds. */
  @Benchmark
  public TruthResult run() {
    TruthResult result =
        TruthRunner.DEFAULT
            .withThreads(threads)
            .withTolerance(0)
            .withMostRounds(rounds)
            .run(algorithm.create(), table);
    if (result.rounds() != rounds) {
      throw new IllegalStateException(
          algorithm + " had nothing to change after " + result.rounds() + " rounds");
    }
    return result;
  }
}
