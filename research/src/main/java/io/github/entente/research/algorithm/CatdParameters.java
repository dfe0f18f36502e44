package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.run.Layout;
import org.immutables.value.Value;

/**
 * The parameters of {@link Catd}.
 *
 * @param reading which values are numbers
 * @param significance alpha, above 0 and below 1
 * @param leastLoss the least mean loss that a source is taken to have, above 0
 * @since 0.1.0
 */
@Value.Builder
public record CatdParameters(Layout.Reading reading, double significance, double leastLoss)
    implements WithCatdParameters {
  /** All values are labels; alpha .05; least mean loss .01, this library's choice. */
  public static final CatdParameters DEFAULT =
      new CatdParameters(Layout.Reading.LABELS, 0.05, 0.01);

  /** Checks every parameter. */
  public CatdParameters {
    Arguments.insideUnit("significance", significance);
    Arguments.positive("leastLoss", leastLoss);
  }
}
