package io.github.entente.reconcile.discovery;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.trust.SourcePriors;
import org.immutables.value.Value;

/**
 * The parameters of {@link ValueBayes}.
 *
 * @param falseValues the number n of false values that is expected, at least 1
 * @param correlation r, of the mistakes of sources that agree, from 0 to 1
 * @param valueClaims pseudo-claims of each value, where their frequencies are learned, above 0
 * @param sources what is believed of sources before
 * @since 0.1.0
 */
@Value.Builder
public record ValueBayesParameters(
    double falseValues, double correlation, double valueClaims, SourcePriors sources)
    implements WithValueBayesParameters {
  /** The defaults: 10, .15 and 10, with default priors. */
  public static final ValueBayesParameters DEFAULT =
      new ValueBayesParameters(10, 0.15, 10, SourcePriors.DEFAULT);

  /** Checks every parameter. */
  public ValueBayesParameters {
    if (!(falseValues >= 1 && falseValues < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "falseValues is " + falseValues + "; give a finite number of at least 1");
    }
    Arguments.probability("correlation", correlation);
    Arguments.positive("valueClaims", valueClaims);
  }
}
