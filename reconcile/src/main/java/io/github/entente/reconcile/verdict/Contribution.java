package io.github.entente.reconcile.verdict;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.ClaimId;
import io.github.entente.reconcile.independence.Witness;

/**
 * What one witness adds to a candidate, measured against the candidate's strongest rival, or
 * against everything else where there is none.
 *
 * @param witness the witness
 * @param claims the claims through which it speaks on the question
 * @param decibans ten times the decimal logarithm of the candidate's odds with this witness over
 *     its odds without it; positive for the candidate, negative against it
 * @param probabilityWithout the candidate's probability if this witness had said nothing
 */
public record Contribution(
    Witness witness, ImmutableList<ClaimId> claims, double decibans, double probabilityWithout) {}
