package io.github.entente.reconcile.explain;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import java.util.OptionalDouble;

/**
 * What one witness adds to the odds of a candidate.
 *
 * @param witness the witness
 * @param claims the claims by which he speaks, in the order of their ids
 * @param decibans ten times the decimal logarithm of the factor by which he changes the odds:
 *     positive if he speaks for the candidate; 10 decibans make odds of 10 to 1 of even ones
 * @param probabilityWithout the probability of the candidate if he had said nothing; only worked
 *     out for those who add most
 * @since 0.1.0
 */
public record Contribution(
    ActorId witness,
    ImmutableList<ClaimId> claims,
    double decibans,
    OptionalDouble probabilityWithout) {

  /** Whether he speaks for the candidate, not against it. */
  public boolean isFor() {
    return decibans > 0;
  }
}
