package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The parameters of {@link Mace}.
 *
 * @param knowing a, pseudo-claims each for knowing and for guessing, above 0
 * @param guessing b, pseudo-guesses of each label, above 0
 * @since 0.1.0
 */
@Value.Builder
public record MaceParameters(double knowing, double guessing) implements WithMaceParameters {
  /** The paper's .5 and .5. */
  public static final MaceParameters DEFAULT = new MaceParameters(0.5, 0.5);

  /** Checks both. */
  public MaceParameters {
    Arguments.positive("knowing", knowing);
    Arguments.positive("guessing", guessing);
  }
}
