package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;

/**
 * The parameters of {@link Kdem}.
 *
 * @param bandwidth h in median absolute deviations, above 0
 * @since 0.1.0
 */
public record KdemParameters(double bandwidth) {
  /** One deviation, as in the authors' program. */
  public static final KdemParameters DEFAULT = new KdemParameters(1);

  /** Checks the bandwidth. */
  public KdemParameters {
    Arguments.positive("bandwidth", bandwidth);
  }
}
