package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The parameters of {@link Depen}.
 *
 * @param falseValues n, the number of wrong values of each item, above 0
 * @param error eps, the share of wrong values of every source, above 0 and below 1
 * @param copying how sources copy
 * @since 0.1.0
 */
@Value.Builder
public record DepenParameters(double falseValues, double error, Copying copying)
    implements WithDepenParameters {
  /** n = 100, eps = .2, alpha = .2, c = .8. */
  public static final DepenParameters DEFAULT = new DepenParameters(100, 0.2, Copying.DEFAULT);

  /** Checks every parameter. */
  public DepenParameters {
    Arguments.positive("falseValues", falseValues);
    Arguments.insideUnit("error", error);
    Arguments.insideUnit("1 - error", 1 - error);
  }
}
