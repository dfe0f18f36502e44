package io.github.entente.reconcile.discovery;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The parameters of {@link SetBayes}.
 *
 * @param prior p, probability that a listed value is a member, above 0 and below 1
 * @param sourceCounts t, pseudo-counts of each source, above 0
 * @param correlation r, of sources that list, or do not list, the same, from 0 to 1
 * @since 0.1.0
 */
@Value.Builder
public record SetBayesParameters(double prior, double sourceCounts, double correlation)
    implements WithSetBayesParameters {
  /** The defaults: .7, 10 and .4. */
  public static final SetBayesParameters DEFAULT = new SetBayesParameters(0.7, 10, 0.4);

  /** Checks every parameter. */
  public SetBayesParameters {
    Arguments.insideUnit("prior", prior);
    Arguments.positive("sourceCounts", sourceCounts);
    Arguments.probability("correlation", correlation);
  }
}
