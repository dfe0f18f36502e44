package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.reconcile.verdict.Candidate;

/**
 * The solution of one part.
 *
 * @param candidates the best one first
 * @param rival the probability of the strongest that was said against the best candidate: of a
 *     value that excludes it, or of its contrary if it is denied; 0 if nothing was said against it
 * @param other the probability that none of the claimed values is right
 */
record PartResult(ImmutableList<Candidate> candidates, double rival, double other) {

  /** The probability of the best candidate. */
  double best() {
    return candidates.get(0).probability();
  }
}
