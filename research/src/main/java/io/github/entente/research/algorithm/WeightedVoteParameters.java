package io.github.entente.research.algorithm;

import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The weights.
 *
 * @param weights the weight of each source by name, finite and at least 0
 * @param otherWeight the weight of sources without a name in the table, finite and at least 0
 * @since 0.1.0
 */
@Value.Builder
public record WeightedVoteParameters(ImmutableSortedMap<String, Double> weights, double otherWeight)
    implements WithWeightedVoteParameters {
  /** Checks every weight. */
  public WeightedVoteParameters {
    weights.forEach((source, weight) -> Arguments.notNegative("weight of " + source, weight));
    Arguments.notNegative("otherWeight", otherWeight);
  }
}
