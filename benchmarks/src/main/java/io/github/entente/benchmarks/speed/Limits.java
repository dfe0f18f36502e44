package io.github.entente.benchmarks.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures what the machine can do at best: reading numbers in order, and at random places. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Limits {
  private static final int GATHERED = 1 << 24;
  private static final int READ = 125_000_000;

  /** Numbers, and random places among them. */
  @State(Scope.Benchmark)
  public static class Table {
    /**
     * The size of the table: of three numbers for each source of a hundred thousand, a million and
     * ten million claims, and one that no cache holds.
     */
    @Param({"2400", "24000", "240000", "1000000000"})
    public int bytes;

    private double[] numbers = {};
    private int[] places = {};

    /** Fills both. */
    @Setup
    public void fill() {
      numbers = new double[bytes / Double.BYTES];
      places = new int[GATHERED];
      for (int i = 0; i < GATHERED; i++) {
        places[i] = (int) Math.floorMod(ZipfClaims.mix(i), (long) numbers.length);
      }
    }
  }

  /** 1 GB of numbers. */
  @State(Scope.Benchmark)
  public static class Numbers {
    private double[] numbers = {};

    /** Makes the numbers. */
    @Setup
    public void make() {
      numbers = new double[READ];
    }
  }

  /** Adds up numbers at random places. */
  @Benchmark
  @OperationsPerInvocation(GATHERED)
  public double gather(Table table) {
    double[] numbers = table.numbers;
    int[] places = table.places;
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (int i = 0; i < GATHERED; i += 4) {
      first += numbers[places[i]];
      second += numbers[places[i + 1]];
      third += numbers[places[i + 2]];
      fourth += numbers[places[i + 3]];
    }
    return first + second + third + fourth;
  }

  /** Adds up numbers in order. */
  @Benchmark
  @OperationsPerInvocation(READ)
  public double read(Numbers all) {
    double[] numbers = all.numbers;
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (int i = 0; i < READ; i += 4) {
      first += numbers[i];
      second += numbers[i + 1];
      third += numbers[i + 2];
      fourth += numbers[i + 3];
    }
    return first + second + third + fourth;
  }
}
