package io.github.entente.reconcile.run;

import io.github.entente.core.internal.Arguments;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * How rounds are run: on how many threads, until when, and who is told.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface RunSettings {
  /** One thread, until nothing changes by more than 1e-6, at most 1000 rounds. */
  RunSettings DEFAULT = builder().build();

  /**
   * The number of threads, the calling one among them, which changes the time only; 1 unless set.
   */
  @Value.Default
  default int threads() {
    return 1;
  }

  /** The largest change that counts as none; 1e-6 unless set. */
  @Value.Default
  default double tolerance() {
    return 1e-6;
  }

  /** The most rounds; 1000 unless set. */
  @Value.Default
  default int mostRounds() {
    return 1000;
  }

  /** By what it is decided that nothing changes any more; the largest change unless set. */
  @Value.Default
  default StoppingRule stoppingRule() {
    return StoppingRule.LARGEST_CHANGE;
  }

  /** Is told of each round, on the calling thread; what it throws ends the run. */
  @Value.Default
  default Consumer<? super RoundReport> listener() {
    return report -> {};
  }

  /**
   * Is asked before each shard, on any thread; once it is true, the run ends with a {@link
   * java.util.concurrent.CancellationException}.
   */
  @Value.Default
  default BooleanSupplier cancellation() {
    return () -> false;
  }

  /** Rejects what is outside its range. */
  @Value.Check
  default void check() {
    Arguments.atLeast(1, "threads", threads());
    Arguments.atLeast(1, "mostRounds", mostRounds());
    Arguments.notNegative("tolerance", tolerance());
  }

  /** A builder with all defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds settings. */
  final class Builder extends ImmutableRunSettings.Builder {
    Builder() {}
  }
}
