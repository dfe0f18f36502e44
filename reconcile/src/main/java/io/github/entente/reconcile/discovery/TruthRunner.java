package io.github.entente.reconcile.discovery;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.run.RoundReport;
import io.github.entente.reconcile.run.StoppingRule;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Runs a truth-discovery algorithm on a table.
 *
 * <p>The items are cut into at most 64 shards. Their number and extent depend on the table and the
 * algorithm only, and their sums are added in a fixed order: the result is the same to the last bit
 * for any number of threads, and as the table is in canonical order, for any order of input. The
 * algorithms of this library use {@link StrictMath} and plain arithmetic only, so other machines
 * give the same bits, too, unless an algorithm says otherwise.
 *
 * <p>Takes O(claims + candidates) a round for most algorithms. Needs 16 bytes for each candidate,
 * and for the sums at most 16 bytes for each claim or 32 MiB, whichever is more, unless one table
 * of sums alone is larger; a round allocates nothing that grows with the input.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TruthRunner {
  /** One thread, largest change at most 1e-9, at most 1000 rounds, no listener, never cancelled. */
  public static final TruthRunner DEFAULT =
      new TruthRunner(1, StoppingRule.LARGEST_CHANGE, 1e-9, 1000, report -> {}, () -> false);

  final int threads;
  final StoppingRule rule;
  final double tolerance;
  final int rounds;
  final Consumer<? super RoundReport> listener;
  final BooleanSupplier cancelled;

  private TruthRunner(
      int threads,
      StoppingRule rule,
      double tolerance,
      int rounds,
      Consumer<? super RoundReport> listener,
      BooleanSupplier cancelled) {
    Arguments.atLeast(1, "threads", threads);
    Arguments.atLeast(1, "rounds", rounds);
    Arguments.notNegative("tolerance", tolerance);
    this.threads = threads;
    this.rule = rule;
    this.tolerance = tolerance;
    this.rounds = rounds;
    this.listener = listener;
    this.cancelled = cancelled;
  }

  /**
   * Returns a runner on another number of threads, which changes the time only.
   *
   * @param value the number of threads, at least 1
   */
  public TruthRunner withThreads(int value) {
    return new TruthRunner(value, rule, tolerance, rounds, listener, cancelled);
  }

  /** Returns a runner that stops by another rule. */
  public TruthRunner withStoppingRule(StoppingRule value) {
    return new TruthRunner(threads, value, tolerance, rounds, listener, cancelled);
  }

  /**
   * Returns a runner with another tolerance.
   *
   * @param value the largest change that counts as none, at least 0
   */
  public TruthRunner withTolerance(double value) {
    return new TruthRunner(threads, rule, value, rounds, listener, cancelled);
  }

  /**
   * Returns a runner with another limit of rounds.
   *
   * @param value the most rounds, at least 1
   */
  public TruthRunner withMostRounds(int value) {
    return new TruthRunner(threads, rule, tolerance, value, listener, cancelled);
  }

  /**
   * Returns a runner that tells another listener of each round, on the calling thread. What the
   * listener throws ends the run.
   */
  public TruthRunner withListener(Consumer<? super RoundReport> value) {
    return new TruthRunner(threads, rule, tolerance, rounds, value, cancelled);
  }

  /**
   * Returns a runner that can be cancelled.
   *
   * @param value asked before each shard, on any thread; once it is true, the run ends with a
   *     {@link java.util.concurrent.CancellationException}
   */
  public TruthRunner withCancellation(BooleanSupplier value) {
    return new TruthRunner(threads, rule, tolerance, rounds, listener, value);
  }

  /**
   * Runs an algorithm until it converges or reaches the limit of rounds. The result tells which.
   *
   * @param algorithm the algorithm
   * @param table the claims; there may be none
   * @return beliefs, trust, and how the run ended
   * @throws IllegalArgumentException if the algorithm cannot handle the table
   * @throws ArithmeticException if the algorithm produces a number that is not finite
   * @throws java.util.concurrent.CancellationException if the run is cancelled, or the calling
   *     thread is interrupted while it waits for others
   */
  public TruthResult run(TruthDiscovery algorithm, ClaimTable table) {
    return new TruthRun(this, algorithm, table).run();
  }
}
