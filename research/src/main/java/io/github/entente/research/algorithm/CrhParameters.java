package io.github.entente.research.algorithm;

import io.github.entente.reconcile.run.Layout;
import org.immutables.value.Value;

/**
 * The parameters of {@link Crh}.
 *
 * @param reading which values are numbers
 * @param loss the loss of numbers
 * @since 0.1.0
 */
@Value.Builder
public record CrhParameters(Layout.Reading reading, NumericLoss loss) implements WithCrhParameters {
  /** All values are labels; numbers, if asked for, lose their distance. */
  public static final CrhParameters DEFAULT =
      new CrhParameters(Layout.Reading.LABELS, NumericLoss.ABSOLUTE);
}
