package io.github.entente.reconcile.discovery;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The parameters of {@link LabelBayes}.
 *
 * @param sharedClaims g, pseudo-claims for each true label, by the confusions of all sources, above
 *     0
 * @param ownClaims h, pseudo-claims for each pair of labels, by the source's own accuracy, above 0
 * @param correlation r, of mistakes on one item, from 0 to 1
 * @since 0.1.0
 */
@Value.Builder
public record LabelBayesParameters(double sharedClaims, double ownClaims, double correlation)
    implements WithLabelBayesParameters {
  /** The defaults: 1, .5 and .3. */
  public static final LabelBayesParameters DEFAULT = new LabelBayesParameters(1, 0.5, 0.3);

  /** Checks every parameter. */
  public LabelBayesParameters {
    Arguments.positive("sharedClaims", sharedClaims);
    Arguments.positive("ownClaims", ownClaims);
    Arguments.probability("correlation", correlation);
  }
}
