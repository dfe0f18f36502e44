package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;

/**
 * The parameters of {@link TwoEstimates}.
 *
 * @param linearShare lambda, the share of linear normalisation, the rest being rounding; from 0 to
 *     1
 * @since 0.1.0
 */
public record TwoEstimatesParameters(double linearShare) {
  /** Half linear, half rounding. */
  public static final TwoEstimatesParameters DEFAULT = new TwoEstimatesParameters(0.5);

  /** Checks the share. */
  public TwoEstimatesParameters {
    Arguments.probability("linearShare", linearShare);
  }
}
