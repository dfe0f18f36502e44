package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.trust.TrustPrior;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * The logit of an accuracy that has a Beta distribution: its mean is psi(right) - psi(wrong), its
 * variance psi'(right) + psi'(wrong) (Johnson, Kotz and Balakrishnan, Continuous Univariate
 * Distributions, vol. 2, 1995, on the log-ratio of gamma variables).
 *
 * @param shift by how much the mean of the logit differs from the logit of the mean
 * @param deviation the standard deviation of the logit
 */
record BetaLogit(double shift, double deviation) {
  static BetaLogit of(TrustPrior belief) {
    double shift =
        Digamma.value(belief.right())
            - Digamma.value(belief.wrong())
            - StrictMath.log(belief.right() / belief.wrong());
    return new BetaLogit(
        shift, Math.sqrt(Trigamma.value(belief.right()) + Trigamma.value(belief.wrong())));
  }
}
