package io.github.entente.reconcile;

import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.policy.TrustPrior;

/**
 * How accurate a witness is estimated to be, after all its claims have been weighed against those
 * of others. It is neither how sure the witness sounds nor how probable any of its claims is.
 *
 * @param witness the witness
 * @param prior what was believed beforehand
 * @param mean the expected accuracy, from 0 to 1
 * @param low the lower end of the credible interval
 * @param high its upper end
 * @param votes how many of its claims vote on any question
 */
public record SourceTrust(
    Witness witness, TrustPrior prior, double mean, double low, double high, int votes) {}
