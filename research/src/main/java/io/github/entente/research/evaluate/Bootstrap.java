package io.github.entente.research.evaluate;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The settings of a bootstrap (Efron 1979): how often the items are drawn again, with replacement,
 * to see how much a number depends on which items the gold standard happens to have.
 *
 * <p>Equal settings and input give equal output, on any machine.
 *
 * @param seed what all draws follow from
 * @param resamples number of resamples, at least 1
 * @param coverage probability, above 0 and below 1, that an interval is to enclose
 * @since 0.1.0
 */
@Value.Builder
public record Bootstrap(long seed, int resamples, double coverage) implements WithBootstrap {
  /** Checks the number and the coverage. */
  public Bootstrap {
    Arguments.atLeast(1, "resamples", resamples);
    if (!(coverage > 0 && coverage < 1)) {
      throw new IllegalArgumentException(
          "coverage is " + coverage + "; give a number above 0 and below 1, such as 0.95");
    }
  }

  /**
   * Returns the usual settings: 2000 resamples and a coverage of .95.
   *
   * @param seed what all draws follow from
   * @return the settings
   */
  public static Bootstrap seeded(long seed) {
    return new Bootstrap(seed, 2000, 0.95);
  }
}
