package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The parameters of {@link Gtm}.
 *
 * @param alpha shape of the prior of variances, above 0
 * @param beta scale of the prior of variances, above 0
 * @param mean mu0, the prior mean of truths, in standard deviations from the median of claims
 * @param variance s0^2, the prior variance of truths on the same scale, above 0
 * @since 0.1.0
 */
@Value.Builder
public record GtmParameters(double alpha, double beta, double mean, double variance)
    implements WithGtmParameters {
  /** The paper's 10, 10, 0, 1. */
  public static final GtmParameters DEFAULT = new GtmParameters(10, 10, 0, 1);

  /** Checks every parameter. */
  public GtmParameters {
    Arguments.positive("alpha", alpha);
    Arguments.positive("beta", beta);
    Arguments.positive("variance", variance);
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException("mean is " + mean + "; give a finite number");
    }
  }
}
