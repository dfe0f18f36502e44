package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.table.ValueHierarchy;
import org.immutables.value.Value;

/**
 * The parameters of {@link Tdh}.
 *
 * @param hierarchy which values are more general than others, in a table that does not know it
 * @param exact pseudo-claims that are exactly right, alpha_1 - 1, above 0
 * @param general pseudo-claims that are right but too general, alpha_2 - 1, above 0
 * @param wrong pseudo-claims that are wrong, alpha_3 - 1, above 0
 * @param each pseudo-claims of each candidate, gamma - 1, above 0
 * @since 0.1.0
 */
@Value.Builder
public record TdhParameters(
    ValueHierarchy hierarchy, double exact, double general, double wrong, double each)
    implements WithTdhParameters {
  /** Checks every parameter. */
  public TdhParameters {
    Arguments.positive("exact", exact);
    Arguments.positive("general", general);
    Arguments.positive("wrong", wrong);
    Arguments.positive("each", each);
  }

  /** Returns the paper's parameters, 2, 2, 1 and 1, with a hierarchy. */
  public static TdhParameters of(ValueHierarchy hierarchy) {
    return new TdhParameters(hierarchy, 2, 2, 1, 1);
  }
}
