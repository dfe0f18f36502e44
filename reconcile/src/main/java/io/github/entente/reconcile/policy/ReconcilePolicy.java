package io.github.entente.reconcile.policy;

import com.google.common.collect.ImmutableMap;
import io.github.entente.core.Certainty;
import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.independence.Witness;
import org.immutables.value.Value;

/**
 * The choices that the engine makes, by name, with their defaults. Make another one with {@code
 * ReconcilePolicy.builder().from(policy)}. All probabilities are from 0 to 1.
 */
@Value.Immutable
public interface ReconcilePolicy {
  /** All defaults. */
  ReconcilePolicy DEFAULT = builder().build();

  /** What is believed about a source of whom nothing is known. */
  @Value.Default
  default TrustPrior defaultTrust() {
    return TrustPrior.DEFAULT;
  }

  /** What is known beforehand about particular sources. */
  ImmutableMap<ActorId, TrustPrior> trust();

  /**
   * How many checked claims the agreement of sources may count for at most, beside what is believed
   * beforehand. What several articles repeat is mostly what is easy to get right, so it says little
   * about the rest; by default it counts no more than the default prior.
   */
  @Value.Default
  default double learningLimit() {
    return 8;
  }

  /**
   * How many wrong answers a question is taken to have besides the right one, unless more are
   * claimed. The prior of each claimed value is one share of so many and one.
   */
  @Value.Default
  default int falseAlternatives() {
    return 10;
  }

  /** How often a source that is right about the coarse value is right about the finer one too. */
  @Value.Default
  default TrustPrior refinement() {
    return new TrustPrior(9, 1);
  }

  /** What a claim that sounds probable counts, beside 1 for one that sounds certain. */
  @Value.Default
  default double probableWeight() {
    return 0.6;
  }

  /** What a claim that sounds merely possible counts, beside 1 for one that sounds certain. */
  @Value.Default
  default double possibleWeight() {
    return 0.3;
  }

  /** How often one voice renders faithfully what it heard from another. */
  @Value.Default
  default double relayFidelity() {
    return 0.95;
  }

  /** How far two documents that report the same witness depend on each other. */
  @Value.Default
  default double sharedWitnessDependence() {
    return 0.9;
  }

  /** How probable it is that all who agree share one unseen origin. */
  @Value.Default
  default double humility() {
    return 0.05;
  }

  /** How much of the probability a credible interval encloses. */
  @Value.Default
  default double intervalCoverage() {
    return 0.9;
  }

  /** How many draws a credible interval is computed from. */
  @Value.Default
  default int intervalDraws() {
    return 512;
  }

  /** How probable the best value must be at least to be accepted. */
  @Value.Default
  default double acceptProbability() {
    return 0.8;
  }

  /** By how much the best value must lead its strongest rival to be accepted. */
  @Value.Default
  default double acceptLead() {
    return 0.3;
  }

  /** How probable the best value must be at least for the verdict to lean to it. */
  @Value.Default
  default double leanProbability() {
    return 0.55;
  }

  /** Within how many decibans of the best value a rival makes the verdict disputed. */
  @Value.Default
  default double disputeDecibans() {
    return 10;
  }

  /** What is believed beforehand about this witness. */
  default TrustPrior trustIn(Witness witness) {
    return witness instanceof Witness.Known known
        ? trust().getOrDefault(known.actor(), defaultTrust())
        : defaultTrust();
  }

  /** What a claim of this certainty counts, from 0 for no vote to 1. */
  default double weightOf(Certainty certainty) {
    return switch (certainty) {
      case CT -> 1;
      case PR -> probableWeight();
      case PS -> possibleWeight();
      case U -> 0;
    };
  }

  /** Rejects what is outside its range. */
  @Value.Check
  default void check() {
    requireProbability("probableWeight", probableWeight());
    requireProbability("possibleWeight", possibleWeight());
    requireProbability("relayFidelity", relayFidelity());
    requireProbability("sharedWitnessDependence", sharedWitnessDependence());
    requireProbability("humility", humility());
    requireProbability("acceptProbability", acceptProbability());
    requireProbability("acceptLead", acceptLead());
    requireProbability("leanProbability", leanProbability());
    if (!(intervalCoverage() > 0 && intervalCoverage() < 1)) {
      throw new IllegalArgumentException(
          "intervalCoverage is %s but must be above 0 and below 1, such as 0.9"
              .formatted(intervalCoverage()));
    }
    if (falseAlternatives() < 1 || intervalDraws() < 1) {
      throw new IllegalArgumentException(
          "falseAlternatives is %s and intervalDraws is %s but both must be at least 1"
              .formatted(falseAlternatives(), intervalDraws()));
    }
    if (!(disputeDecibans() >= 0 && learningLimit() > 0)) {
      throw new IllegalArgumentException(
          "disputeDecibans is %s and learningLimit is %s but the first must be at least 0 and the second above 0"
              .formatted(disputeDecibans(), learningLimit()));
    }
  }

  private static void requireProbability(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("%s is %s but must be from 0 to 1".formatted(name, value));
    }
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
