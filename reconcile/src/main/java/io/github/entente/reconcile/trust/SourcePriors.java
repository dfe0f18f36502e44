package io.github.entente.reconcile.trust;

import com.google.common.collect.ImmutableMap;
import io.github.entente.core.internal.Arguments;

/**
 * What is believed of the accuracy of sources before their claims are compared.
 *
 * @param accuracy the accuracy expected of a source, above 0 and below 1
 * @param kindClaims pseudo-claims of that accuracy for each kind of sources, above 0; sources with
 *     about as many claims are of one kind
 * @param sourceClaims pseudo-claims of its kind for each source, above 0
 * @param bounds between which accuracies are kept that are learned
 * @param known accuracies of sources, by their names, that are not learned; above 0 and below 1
 */
public record SourcePriors(
    double accuracy,
    double kindClaims,
    double sourceClaims,
    AccuracyBounds bounds,
    ImmutableMap<String, Double> known) {
  /** An accuracy of .8 with 1000 and 10 pseudo-claims, from .05 to .99; nothing is known. */
  public static final SourcePriors DEFAULT =
      new SourcePriors(0.8, 1000, 10, new AccuracyBounds(0.05, 0.99), ImmutableMap.of());

  /** Checks every number. */
  public SourcePriors {
    Arguments.insideUnit("accuracy", accuracy);
    Arguments.positive("kindClaims", kindClaims);
    Arguments.positive("sourceClaims", sourceClaims);
    known.forEach((source, value) -> Arguments.insideUnit("known accuracy of " + source, value));
  }

  /** Returns priors with another expected accuracy, above 0 and below 1. */
  public SourcePriors withAccuracy(double value) {
    return new SourcePriors(value, kindClaims, sourceClaims, bounds, known);
  }

  /** Returns priors with other pseudo-claims of kinds and of sources, both above 0. */
  public SourcePriors withClaims(double newKind, double newSource) {
    return new SourcePriors(accuracy, newKind, newSource, bounds, known);
  }

  /** Returns priors with other bounds. */
  public SourcePriors withBounds(AccuracyBounds value) {
    return new SourcePriors(accuracy, kindClaims, sourceClaims, value, known);
  }

  /** Returns priors with other accuracies that are known, by the names of sources. */
  public SourcePriors withKnown(ImmutableMap<String, Double> value) {
    return new SourcePriors(accuracy, kindClaims, sourceClaims, bounds, value);
  }
}
