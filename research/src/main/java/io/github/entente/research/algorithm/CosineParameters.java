package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;

/**
 * The parameters of {@link Cosine}.
 *
 * @param step eta, how much of the new trust replaces the old, above 0 and below 1
 * @since 0.1.0
 */
public record CosineParameters(double step) {
  /** The paper's step, .2. */
  public static final CosineParameters DEFAULT = new CosineParameters(0.2);

  /** Checks the step. */
  public CosineParameters {
    Arguments.insideUnit("step", step);
  }
}
