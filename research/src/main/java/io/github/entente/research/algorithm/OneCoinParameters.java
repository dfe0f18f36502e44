package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The parameters of {@link OneCoin}.
 *
 * @param priorAccuracy p, above 0 and below 1
 * @param priorClaims w, above 0
 * @since 0.1.0
 */
@Value.Builder
public record OneCoinParameters(double priorAccuracy, double priorClaims)
    implements WithOneCoinParameters {
  /** Two pseudo-claims of accuracy .7; this library's choice. */
  public static final OneCoinParameters DEFAULT = new OneCoinParameters(0.7, 2);

  /** Checks every parameter. */
  public OneCoinParameters {
    Arguments.insideUnit("priorAccuracy", priorAccuracy);
    Arguments.positive("priorClaims", priorClaims);
  }
}
