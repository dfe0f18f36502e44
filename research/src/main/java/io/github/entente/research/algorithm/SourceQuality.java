package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;

/**
 * How good a source is where several values may be true.
 *
 * @param recall the share of true values that it claims, above 0 and below 1
 * @param specificity the share of false values that it does not claim, above 0 and below 1
 * @since 0.1.0
 */
public record SourceQuality(double recall, double specificity) {
  /** Checks both. */
  public SourceQuality {
    Arguments.insideUnit("recall", recall);
    Arguments.insideUnit("specificity", specificity);
  }
}
