package io.github.entente.reconcile.policy;

import com.google.common.collect.ImmutableMap;
import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.trust.TrustPrior;
import org.immutables.value.Value;

/**
 * The choices that the engine makes, by name, with their defaults.
 *
 * <pre>{@code
 * ReconcilePolicy policy =
 *     ReconcilePolicy.builder()
 *         .putTrust(ActorId.of("registry"), TrustPrior.known(0.99))
 *         .weights(WeightPolicy.builder().planned(0.5).build())
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ReconcilePolicy {
  /** All defaults. */
  ReconcilePolicy DEFAULT = builder().build();

  /** What is believed about a source of which nothing is known. */
  @Value.Default
  default TrustPrior defaultTrust() {
    return TrustPrior.DEFAULT;
  }

  /** What is known beforehand about particular sources. */
  ImmutableMap<ActorId, TrustPrior> trust();

  /**
   * How many false values an open question is expected to have; 10 unless set. How far mistakes are
   * popular is learned from the questions, from this number on.
   */
  @Value.Default
  default double falseAlternatives() {
    return 10;
  }

  /** How much a claim counts. */
  @Value.Default
  default WeightPolicy weights() {
    return WeightPolicy.DEFAULT;
  }

  /** How far witnesses depend on each other. */
  @Value.Default
  default DependencePolicy dependence() {
    return DependencePolicy.DEFAULT;
  }

  /** From when on a verdict is called accepted, leaning or disputed. */
  @Value.Default
  default StatusPolicy status() {
    return StatusPolicy.DEFAULT;
  }

  /** Rejects what is outside its range. */
  @Value.Check
  default void check() {
    Ranges.requireAtLeast(1, "falseAlternatives", falseAlternatives());
  }

  /** A builder with all defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. */
  final class Builder extends ImmutableReconcilePolicy.Builder {
    Builder() {}
  }
}
