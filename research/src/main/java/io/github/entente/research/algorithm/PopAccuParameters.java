package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.trust.AccuracyBounds;
import org.immutables.value.Value;

/**
 * The parameters of {@link PopAccu}.
 *
 * @param initialAccuracy the accuracy of every source before the first round
 * @param bounds the bounds of accuracies
 * @since 0.1.0
 */
@Value.Builder
public record PopAccuParameters(double initialAccuracy, AccuracyBounds bounds)
    implements WithPopAccuParameters {
  /** Initial accuracy .8, bounds .01 to .99. */
  public static final PopAccuParameters DEFAULT =
      new PopAccuParameters(0.8, AccuracyBounds.DEFAULT);

  /** Checks every parameter. */
  public PopAccuParameters {
    Arguments.insideUnit("initialAccuracy", initialAccuracy);
  }
}
