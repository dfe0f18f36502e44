package io.github.entente.benchmarks.speed;

import io.github.entente.core.Dossier;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.run.RunSettings;
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

/** Reconciles typed claims, with all verdicts, intervals and findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class Reconcile {
  /** How claims are spread over questions. */
  public enum Shape {
    /** Five claims on each question. */
    FIVE_EACH {
      @Override
      Dossier dossier(int claims) {
        return TypedClaims.dossier(claims);
      }
    },
    /** All claims on one question. */
    ONE_QUESTION {
      @Override
      Dossier dossier(int claims) {
        return TypedClaims.oneQuestion(claims);
      }
    };

    abstract Dossier dossier(int claims);
  }

  /** How claims are spread over questions. */
  @Param({"FIVE_EACH", "ONE_QUESTION"})
  public Shape shape = Shape.FIVE_EACH;

  /** The number of claims. */
  @Param({"10000", "100000", "1000000"})
  public int claims;

  /** The number of threads. */
  @Param({"1", "2"})
  public int threads;

  private Dossier dossier = Dossier.builder().build();

  /** Invents the claims. */
  @Setup
  public void invent() {
    dossier = shape.dossier(claims);
  }

  /** Reconciles them. */
  @Benchmark
  public Reconciliation run() {
    return Reconciler.withDefaults()
        .running(RunSettings.builder().threads(threads).build())
        .reconcile(dossier);
  }
}
