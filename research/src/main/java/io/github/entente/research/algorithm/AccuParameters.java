package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.trust.AccuracyBounds;
import org.immutables.value.Value;

/**
 * The parameters of {@link Accu}.
 *
 * @param falseValues n, the number of wrong values of each item, above 0
 * @param initialAccuracy the accuracy of every source before the first round
 * @param bounds the bounds of accuracies
 * @param similarity the similarity of values
 * @param influence rho, the weight of what similar values contribute, at least 0
 * @since 0.1.0
 */
@Value.Builder
public record AccuParameters(
    double falseValues,
    double initialAccuracy,
    AccuracyBounds bounds,
    ValueSimilarity similarity,
    double influence)
    implements WithAccuParameters {
  /** The paper's n = 100 and accuracy .8; bounds .01 to .99; no similarity, influence .5. */
  public static final AccuParameters DEFAULT =
      new AccuParameters(100, 0.8, AccuracyBounds.DEFAULT, ValueSimilarity.NONE, 0.5);

  /** Checks every parameter. */
  public AccuParameters {
    Arguments.positive("falseValues", falseValues);
    Arguments.insideUnit("initialAccuracy", initialAccuracy);
    Arguments.notNegative("influence", influence);
  }
}
