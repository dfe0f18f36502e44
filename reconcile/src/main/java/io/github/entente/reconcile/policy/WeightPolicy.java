package io.github.entente.reconcile.policy;

import static io.github.entente.reconcile.policy.Ranges.requireProbability;

import io.github.entente.core.Certainty;
import io.github.entente.core.Interest;
import io.github.entente.core.Realis;
import org.immutables.value.Value;

/**
 * How much a claim counts, beside 1 for what a disinterested witness states as a certain fact in
 * his own document. The weights of a claim are multiplied; a weight of 0 is chance.
 *
 * <p>None of them is calibrated on data: no public set of claims with hedges, plans and interests
 * has known answers. They are this library's choices.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface WeightPolicy {
  /** All defaults. */
  WeightPolicy DEFAULT = builder().build();

  /** What a claim counts that sounds probable; .6 unless set. */
  @Value.Default
  default double probable() {
    return 0.6;
  }

  /** What a claim counts that sounds merely possible; .3 unless set. */
  @Value.Default
  default double possible() {
    return 0.3;
  }

  /**
   * What a claim counts that tells of a plan, a wish or the future; .8 unless set. It does not
   * depend on what others tell, and it is 1 where the question is about the plan itself.
   */
  @Value.Default
  default double planned() {
    return 0.8;
  }

  /** What a claim counts that tells of something imagined or conditional; .3 unless set. */
  @Value.Default
  default double hypothetical() {
    return 0.3;
  }

  /** What it counts when a party to the matter denies it; .3 unless set. */
  @Value.Default
  default double ownInterest() {
    return 0.3;
  }

  /** What it counts when those deny it who belong together with a party; .5 unless set. */
  @Value.Default
  default double memberInterest() {
    return 0.5;
  }

  /** The share of reports that render faithfully what was heard; .95 unless set. */
  @Value.Default
  default double relayFidelity() {
    return 0.95;
  }

  /** The weight of a degree of certainty. */
  default double of(Certainty certainty) {
    return switch (certainty) {
      case CT -> 1;
      case PR -> probable();
      case PS -> possible();
      case U -> 0;
    };
  }

  /** The weight of the way in which something is told, where the question is about facts. */
  default double of(Realis realis) {
    return switch (realis) {
      case ACTUAL, ONGOING, GENERIC -> 1;
      case INTENDED, FUTURE -> planned();
      case HYPOTHETICAL -> hypothetical();
    };
  }

  /** The weight of a denial by somebody with such an interest. */
  default double of(Interest interest) {
    return switch (interest) {
      case NONE -> 1;
      case SELF -> ownInterest();
      case MEMBER -> memberInterest();
    };
  }

  /** Rejects what is outside its range. */
  @Value.Check
  default void check() {
    requireProbability("weights.probable", probable());
    requireProbability("weights.possible", possible());
    requireProbability("weights.planned", planned());
    requireProbability("weights.hypothetical", hypothetical());
    requireProbability("weights.ownInterest", ownInterest());
    requireProbability("weights.memberInterest", memberInterest());
    requireProbability("weights.relayFidelity", relayFidelity());
  }

  /** A builder with all defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds weights. */
  final class Builder extends ImmutableWeightPolicy.Builder {
    Builder() {}
  }
}
