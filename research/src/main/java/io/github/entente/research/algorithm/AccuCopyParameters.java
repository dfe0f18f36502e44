package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.trust.AccuracyBounds;
import org.immutables.value.Value;

/**
 * The parameters of {@link AccuCopy}.
 *
 * @param falseValues n, the number of wrong values of each item, above 0
 * @param initialAccuracy the accuracy of every source before the first round
 * @param bounds the bounds of accuracies
 * @param copying how sources copy
 * @since 0.1.0
 */
@Value.Builder
public record AccuCopyParameters(
    double falseValues, double initialAccuracy, AccuracyBounds bounds, Copying copying)
    implements WithAccuCopyParameters {
  /** n = 100, accuracy .8, bounds .01 to .99, alpha .2, c .8. */
  public static final AccuCopyParameters DEFAULT =
      new AccuCopyParameters(100, 0.8, AccuracyBounds.DEFAULT, Copying.DEFAULT);

  /** Those of the paper's example of five sources: n = 5, accuracy .5. */
  public static final AccuCopyParameters EXAMPLE =
      DEFAULT.withFalseValues(5).withInitialAccuracy(0.5);

  /** Checks every parameter. */
  public AccuCopyParameters {
    Arguments.positive("falseValues", falseValues);
    Arguments.insideUnit("initialAccuracy", initialAccuracy);
  }
}
