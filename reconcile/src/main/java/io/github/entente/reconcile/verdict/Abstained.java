package io.github.entente.reconcile.verdict;

import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.reconcile.testimony.Abstention;

/**
 * A claim that bears on a question and does not vote on it.
 *
 * @param claim the claim
 * @param value what it says or limits
 * @param reason why it does not vote
 */
public record Abstained(ClaimId claim, ClaimValue value, Abstention reason) {}
