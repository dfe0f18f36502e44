package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The parameters of {@link DawidSkene}.
 *
 * @param priorAccuracy p, above 0 and below 1
 * @param priorClaims w, above 0
 * @since 0.1.0
 */
@Value.Builder
public record DawidSkeneParameters(double priorAccuracy, double priorClaims)
    implements WithDawidSkeneParameters {
  /** One pseudo-claim of accuracy .7 for each true label; this library's choice. */
  public static final DawidSkeneParameters DEFAULT = new DawidSkeneParameters(0.7, 1);

  /** Checks every parameter. */
  public DawidSkeneParameters {
    Arguments.insideUnit("priorAccuracy", priorAccuracy);
    Arguments.positive("priorClaims", priorClaims);
  }
}
