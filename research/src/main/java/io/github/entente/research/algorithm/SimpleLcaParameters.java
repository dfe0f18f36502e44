package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.trust.AccuracyBounds;
import org.immutables.value.Value;

/**
 * The parameters of {@link SimpleLca}.
 *
 * @param initialHonesty H of every source before the first round
 * @param bounds the bounds of H
 * @since 0.1.0
 */
@Value.Builder
public record SimpleLcaParameters(double initialHonesty, AccuracyBounds bounds)
    implements WithSimpleLcaParameters {
  /** Initial honesty .5, bounds .01 to .99. */
  public static final SimpleLcaParameters DEFAULT =
      new SimpleLcaParameters(0.5, AccuracyBounds.DEFAULT);

  /** Checks every parameter. */
  public SimpleLcaParameters {
    Arguments.insideUnit("initialHonesty", initialHonesty);
  }
}
