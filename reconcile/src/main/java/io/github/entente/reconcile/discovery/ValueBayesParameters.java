package io.github.entente.reconcile.discovery;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.trust.SourcePriors;
import org.immutables.value.Value;

/**
 * The parameters of {@link ValueBayes}.
 *
 * @param falseValues the number n of wrong values that is expected, at least 1
 * @param correlation r, of the mistakes of sources that agree, from 0 to 1
 * @param tolerance greatest share by which numbers differ that are near, at least 0, below 1
 * @param valueClaims pseudo-claims of each value, where their frequencies are learned, above 0
 * @param sources what is believed of sources before
 * @since 0.1.0
 */
@Value.Builder
public record ValueBayesParameters(
    double falseValues,
    double correlation,
    double tolerance,
    double valueClaims,
    SourcePriors sources)
    implements WithValueBayesParameters {
  /** The defaults: 10, .1, .01 and 10, with default priors. */
  public static final ValueBayesParameters DEFAULT =
      new ValueBayesParameters(10, 0.1, 0.01, 10, SourcePriors.DEFAULT);

  /** Checks every parameter. */
  public ValueBayesParameters {
    if (!(falseValues >= 1 && falseValues < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "falseValues is " + falseValues + "; give a finite number of at least 1");
    }
    Arguments.probability("correlation", correlation);
    if (!(tolerance >= 0 && tolerance < 1)) {
      throw new IllegalArgumentException(
          "tolerance is " + tolerance + "; give a number of at least 0 and below 1");
    }
    Arguments.positive("valueClaims", valueClaims);
  }
}
