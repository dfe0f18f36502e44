package io.github.entente.reconcile.dependence;

import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The parameters of {@link SharedFeeds}.
 *
 * @param within m, share of agreement within a feed, above between and below 1
 * @param between i, greatest share of agreement of independent sources, above 0
 * @param prior p, probability that two sources share a feed, above 0 and below 1
 * @since 0.1.0
 */
@Value.Builder
public record SharedFeedsParameters(double within, double between, double prior)
    implements WithSharedFeedsParameters {
  /** Agreement of .99 within a feed and .95 between independent sources; prior .01. */
  public static final SharedFeedsParameters DEFAULT = new SharedFeedsParameters(0.99, 0.95, 0.01);

  /** Checks every parameter. */
  public SharedFeedsParameters {
    Arguments.insideUnit("within", within);
    Arguments.insideUnit("between", between);
    Arguments.insideUnit("prior", prior);
    if (between >= within) {
      throw new IllegalArgumentException(
          "between is " + between + " and within is " + within + "; give a between below within");
    }
  }
}
