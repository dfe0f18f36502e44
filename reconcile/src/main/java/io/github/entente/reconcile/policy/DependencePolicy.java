package io.github.entente.reconcile.policy;

import static io.github.entente.reconcile.policy.Ranges.requireProbability;

import io.github.entente.reconcile.dependence.SharedFeedsParameters;
import org.immutables.value.Value;

/**
 * How far witnesses depend on each other, from 0 for not at all to 1 for what is said once.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface DependencePolicy {
  /** All defaults. */
  DependencePolicy DEFAULT = builder().build();

  /**
   * How far the mistakes of independent witnesses are correlated: what agreement proves less than
   * it would by itself; .15 unless set. Chosen on five public sets of tables by the Brier score on
   * the half of their items that is not reported.
   */
  @Value.Default
  default double mistakes() {
    return 0.15;
  }

  /** How far those depend on each other who have an interest in one party; .8 unless set. */
  @Value.Default
  default double interest() {
    return 0.8;
  }

  /** How far those depend on each other who are heard through one speaker; .8 unless set. */
  @Value.Default
  default double sharedSpeaker() {
    return 0.8;
  }

  /** By how much agreement several sources are found to carry one feed. */
  @Value.Default
  default SharedFeedsParameters feeds() {
    return SharedFeedsParameters.DEFAULT;
  }

  /**
   * What part of the variance of all accuracies is common, because all sources may be misjudged
   * alike; .25 unless set. It makes intervals wider.
   */
  @Value.Default
  default double commonVariance() {
    return 0.25;
  }

  /** Rejects what is outside its range. */
  @Value.Check
  default void check() {
    requireProbability("dependence.mistakes", mistakes());
    requireProbability("dependence.interest", interest());
    requireProbability("dependence.sharedSpeaker", sharedSpeaker());
    requireProbability("dependence.commonVariance", commonVariance());
  }

  /** A builder with all defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. */
  final class Builder extends ImmutableDependencePolicy.Builder {
    Builder() {}
  }
}
