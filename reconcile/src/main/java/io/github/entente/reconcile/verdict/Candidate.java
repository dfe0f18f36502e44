package io.github.entente.reconcile.verdict;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Polarity;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.ClaimValue;

/**
 * One distinct value that was claimed for a question, or, where a value is only ever denied, its
 * contrary. It stays visible whether or not it wins.
 *
 * <p>Probabilities of candidates need not add up to 1: a coarse value includes its finer forms, and
 * the members of a set hold side by side.
 *
 * @param value the value
 * @param polarity positive for the value itself, negative for its contrary
 * @param finer the other candidates that are more exact forms of it and, in a set, probable
 * @param confidence how probable it is, with the witnesses who assert it or a finer form
 * @param asserted the voting claims that say so, or say something more exact
 * @param denied the voting claims that deny it
 * @param contributions what each voting witness adds to it, the strongest first
 */
public record Candidate(
    ClaimValue value,
    Polarity polarity,
    ImmutableList<ClaimValue> finer,
    Confidence confidence,
    ImmutableList<ClaimId> asserted,
    ImmutableList<ClaimId> denied,
    ImmutableList<Contribution> contributions) {

  /** Whether this is the value itself and not its contrary. */
  public boolean isPositive() {
    return polarity == Polarity.POSITIVE;
  }

  /** The probability that the candidate is right. */
  public double probability() {
    return confidence.probability();
  }

  /** Whether the candidate is more probable than not. */
  public boolean isProbable() {
    return probability() > 0.5;
  }
}
