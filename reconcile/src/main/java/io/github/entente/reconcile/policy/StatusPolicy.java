package io.github.entente.reconcile.policy;

import static io.github.entente.reconcile.policy.Ranges.requireAtLeast;
import static io.github.entente.reconcile.policy.Ranges.requireProbability;

import org.immutables.value.Value;

/**
 * From when on a verdict is called accepted, leaning or disputed.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface StatusPolicy {
  /** All defaults. */
  StatusPolicy DEFAULT = builder().build();

  /** How probable an answer must be at least for the verdict to lean to it; .55 unless set. */
  @Value.Default
  default double leanProbability() {
    return 0.55;
  }

  /** How probable an answer must be at least to be accepted; .8 unless set. */
  @Value.Default
  default double acceptProbability() {
    return 0.8;
  }

  /** By how much an accepted answer must lead its strongest rival; .3 unless set. */
  @Value.Default
  default double acceptLead() {
    return 0.3;
  }

  /** How many disinterested witnesses must stand behind an accepted answer; 1.7 unless set. */
  @Value.Default
  default double acceptWitnesses() {
    return 1.7;
  }

  /**
   * Below which share of witnesses against an answer, of those against it and those compatible with
   * it, it can be accepted; .3 unless set.
   */
  @Value.Default
  default double acceptShareAgainst() {
    return 0.3;
  }

  /** Above which share of witnesses against an answer it is disputed; .35 unless set. */
  @Value.Default
  default double disputeShareAgainst() {
    return 0.35;
  }

  /** Within how many decibans of an answer a rival makes it disputed; 10 unless set. */
  @Value.Default
  default double disputeDecibans() {
    return 10;
  }

  /** How much of the probability a credible interval encloses; .9 unless set. */
  @Value.Default
  default double intervalCoverage() {
    return 0.9;
  }

  /** Rejects what is outside its range. */
  @Value.Check
  default void check() {
    requireProbability("status.leanProbability", leanProbability());
    requireProbability("status.acceptProbability", acceptProbability());
    requireProbability("status.acceptLead", acceptLead());
    requireProbability("status.acceptShareAgainst", acceptShareAgainst());
    requireProbability("status.disputeShareAgainst", disputeShareAgainst());
    requireAtLeast(0, "status.acceptWitnesses", acceptWitnesses());
    requireAtLeast(0, "status.disputeDecibans", disputeDecibans());
    if (!(intervalCoverage() > 0 && intervalCoverage() < 1)) {
      throw new IllegalArgumentException(
          "status.intervalCoverage is %s but must be above 0 and below 1, such as 0.9"
              .formatted(intervalCoverage()));
    }
  }

  /** A builder with all defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. */
  final class Builder extends ImmutableStatusPolicy.Builder {
    Builder() {}
  }
}
