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

/** Runs an algorithm as users do, until nothing changes by more than 1e-6, or for 100 rounds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
public class Solve {
  private static final double TOLERANCE = 1e-6;
  private static final int MOST_ROUNDS = 100;

  /** The number of claims. */
  @Param({"100000", "1000000", "10000000"})
  public int claims;

  /** The algorithm. */
  @Param({"VOTE", "SUMS", "TRUTHFINDER", "ACCU", "CRH", "DAWID_SKENE", "VALUE_BAYES"})
  public Algorithm algorithm = Algorithm.ACCU;

  /** The number of threads. */
  @Param({"1", "2"})
  public int threads;

  private ClaimTable table = ClaimTable.numbered().build();

  /** Builds the table. */
  @Setup
  public void build() {
    table = algorithm.claims(claims).table();
  }

  /** Runs the algorithm. */
  @Benchmark
  public TruthResult run() {
    return TruthRunner.DEFAULT
        .withThreads(threads)
        .withTolerance(TOLERANCE)
        .withMostRounds(MOST_ROUNDS)
        .run(algorithm.create(), table);
  }
}
