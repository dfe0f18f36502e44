package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.trust.AccuracyBounds;
import org.immutables.value.Value;

/**
 * The parameters of {@link GuessLca}.
 *
 * @param initialHonesty H of every source before the first round
 * @param bounds the bounds of H
 * @since 0.1.0
 */
@Value.Builder
public record GuessLcaParameters(double initialHonesty, AccuracyBounds bounds)
    implements WithGuessLcaParameters {
  /** Initial honesty .5, bounds .01 to .99. */
  public static final GuessLcaParameters DEFAULT =
      new GuessLcaParameters(0.5, AccuracyBounds.DEFAULT);

  /** Checks every parameter. */
  public GuessLcaParameters {
    Arguments.insideUnit("initialHonesty", initialHonesty);
  }
}
