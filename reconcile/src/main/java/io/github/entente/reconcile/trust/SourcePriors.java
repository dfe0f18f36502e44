package io.github.entente.reconcile.trust;

import com.google.common.collect.ImmutableMap;

/**
 * What is believed of the accuracy of sources before their claims are compared.
 *
 * @param prior what is believed of a source of which nothing is known
 * @param given what is believed of single sources, by their names
 * @since 0.1.0
 */
public record SourcePriors(TrustPrior prior, ImmutableMap<String, TrustPrior> given) {
  /** The default prior for all sources. */
  public static final SourcePriors DEFAULT =
      new SourcePriors(TrustPrior.DEFAULT, ImmutableMap.of());

  /** These priors with another one for sources of which nothing is known. */
  public SourcePriors withPrior(TrustPrior newPrior) {
    return new SourcePriors(newPrior, given);
  }

  /** These priors with others for single sources, by their names. */
  public SourcePriors withGiven(ImmutableMap<String, TrustPrior> newGiven) {
    return new SourcePriors(prior, newGiven);
  }
}
