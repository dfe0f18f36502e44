package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;

/**
 * The parameters of {@link PooledInvestment}.
 *
 * @param growth the exponent g, above 0
 * @since 0.1.0
 */
public record PooledInvestmentParameters(double growth) {
  /** The paper's exponent, 1.4. */
  public static final PooledInvestmentParameters DEFAULT = new PooledInvestmentParameters(1.4);

  /** Checks the exponent. */
  public PooledInvestmentParameters {
    Arguments.positive("growth", growth);
  }
}
