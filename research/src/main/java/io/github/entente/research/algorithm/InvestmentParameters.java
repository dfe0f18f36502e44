package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;

/**
 * The parameters of {@link Investment}.
 *
 * @param growth the exponent g, above 0
 * @since 0.1.0
 */
public record InvestmentParameters(double growth) {
  /** The paper's exponent, 1.2. */
  public static final InvestmentParameters DEFAULT = new InvestmentParameters(1.2);

  /** Checks the exponent. */
  public InvestmentParameters {
    Arguments.positive("growth", growth);
  }
}
