package io.github.entente.reconcile.trust;

import com.google.common.collect.ImmutableMap;
import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * What is believed of the accuracy of sources before their claims are compared.
 *
 * @param accuracy the accuracy expected of a source, above 0 and below 1
 * @param groupClaims pseudo-claims of that accuracy for each group of sources that make about as
 *     many claims, above 0
 * @param sourceClaims pseudo-claims of its group for each source, above 0
 * @param bounds between which accuracies are kept that are learned
 * @param known accuracies of sources, by their names, that are not learned; above 0 and below 1
 * @since 0.1.0
 */
@Value.Builder
public record SourcePriors(
    double accuracy,
    double groupClaims,
    double sourceClaims,
    AccuracyBounds bounds,
    ImmutableMap<String, Double> known)
    implements WithSourcePriors {
  /** An accuracy of .8 with 1000 and 10 pseudo-claims, from .05 to .99; nothing is known. */
  public static final SourcePriors DEFAULT =
      new SourcePriors(0.8, 1000, 10, new AccuracyBounds(0.05, 0.99), ImmutableMap.of());

  /** Checks every number. */
  public SourcePriors {
    Arguments.insideUnit("accuracy", accuracy);
    Arguments.positive("groupClaims", groupClaims);
    Arguments.positive("sourceClaims", sourceClaims);
    known.forEach((source, value) -> Arguments.insideUnit("known accuracy of " + source, value));
  }
}
