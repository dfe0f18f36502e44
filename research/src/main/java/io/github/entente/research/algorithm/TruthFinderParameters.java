package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The parameters of {@link TruthFinder}.
 *
 * @param initialTrust the trust in every source before the first round, from 0 to 1
 * @param influence rho, the weight of what similar values contribute, at least 0
 * @param damping gamma, above 0
 * @param baseSimilarity the similarity, from 0 to 1, at which values are neutral to each other
 * @param similarity the similarity of values
 * @since 0.1.0
 */
@Value.Builder
public record TruthFinderParameters(
    double initialTrust,
    double influence,
    double damping,
    double baseSimilarity,
    ValueSimilarity similarity)
    implements WithTruthFinderParameters {
  /** The paper's: initial trust .9, rho .5, gamma .3, base similarity .5; no similarity. */
  public static final TruthFinderParameters DEFAULT =
      new TruthFinderParameters(0.9, 0.5, 0.3, 0.5, ValueSimilarity.NONE);

  /** Checks every parameter. */
  public TruthFinderParameters {
    Arguments.probability("initialTrust", initialTrust);
    Arguments.notNegative("influence", influence);
    Arguments.positive("damping", damping);
    Arguments.probability("baseSimilarity", baseSimilarity);
  }
}
