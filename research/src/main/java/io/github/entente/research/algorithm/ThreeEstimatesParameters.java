package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The parameters of {@link ThreeEstimates}.
 *
 * @param linearShare lambda, the share of linear normalisation, the rest being rounding; from 0 to
 *     1
 * @param initialError eps before the first round, from 0 to 1
 * @param initialDifficulty delta before the first round, from 0 to 1
 * @since 0.1.0
 */
@Value.Builder
public record ThreeEstimatesParameters(
    double linearShare, double initialError, double initialDifficulty)
    implements WithThreeEstimatesParameters {
  /** Half linear, half rounding; error and difficulty .1. */
  public static final ThreeEstimatesParameters DEFAULT =
      new ThreeEstimatesParameters(0.5, 0.1, 0.1);

  /** Checks every parameter. */
  public ThreeEstimatesParameters {
    Arguments.probability("linearShare", linearShare);
    Arguments.probability("initialError", initialError);
    Arguments.probability("initialDifficulty", initialDifficulty);
  }
}
