package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.trust.AccuracyBounds;
import org.immutables.value.Value;

/**
 * The parameters of {@link Dart}.
 *
 * @param alpha how much coverage makes an expert: full expertise at 1 / alpha; above 0, at most 2
 * @param quality r, the recall, and q, the specificity of each source before the first round
 * @param prior rho, the probability that a candidate is true, above 0 and below 1
 * @param bounds the bounds of r and q
 * @param domains the domains of items
 * @since 0.1.0
 */
@Value.Builder
public record DartParameters(
    double alpha, SourceQuality quality, double prior, AccuracyBounds bounds, ItemDomains domains)
    implements WithDartParameters {
  /** Those for books: alpha 1.5 (1 for films), recall .8 (.9), specificity .9, prior .5. */
  public static final DartParameters DEFAULT =
      new DartParameters(
          1.5, new SourceQuality(0.8, 0.9), 0.5, AccuracyBounds.DEFAULT, ItemDomains.ONE);

  /** Checks every parameter. */
  public DartParameters {
    if (!(alpha > 0 && alpha <= 2)) {
      throw new IllegalArgumentException(
          "alpha is " + alpha + "; give a number above 0 and at most 2");
    }
    Arguments.insideUnit("prior", prior);
  }
}
