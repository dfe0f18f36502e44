package io.github.entente.benchmarks.speed;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.NumberedClaimsBuilder;
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

/** Adds claims in scattered order, each three numbers, and builds their table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TableBuild {
  private static final int VOCABULARY = 1000;

  /** The number of claims. */
  @Param({"100000", "1000000", "10000000"})
  public int claims;

  private int[] sources = {};
  private int[] items = {};
  private int[] values = {};

  /** Invents the claims. */
  @Setup
  public void invent() {
    ZipfClaims world = ZipfClaims.ofClaims(claims, VOCABULARY);
    sources = new int[claims];
    items = new int[claims];
    values = new int[claims];
    int[] count = new int[1];
    world.forEach(
        (source, item, value) -> {
          sources[count[0]] = source;
          items[count[0]] = item;
          values[count[0]++] = value;
        });
  }

  /** Builds the table. */
  @Benchmark
  public ClaimTable build() {
    NumberedClaimsBuilder builder = ClaimTable.numbered();
    for (int claim = 0; claim < claims; claim++) {
      builder.add(sources[claim], items[claim], values[claim]);
    }
    return builder.build();
  }
}
