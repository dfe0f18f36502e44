package io.github.entente.reconcile;

import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.trust.TrustPrior;
import io.github.entente.reconcile.verdict.Interval;

/**
 * How accurate a source is estimated to be, after all its claims have been weighed against those of
 * others. It is neither how sure the source sounds nor how probable any of its claims is.
 *
 * @param source the source
 * @param belief what is believed of its accuracy, as right and wrong claims that were checked
 * @param interval the credible interval of its accuracy
 * @since 0.1.0
 */
public record SourceTrust(ActorId source, TrustPrior belief, Interval interval) {

  /** The expected accuracy, from 0 to 1. */
  public double mean() {
    return belief.mean();
  }
}
