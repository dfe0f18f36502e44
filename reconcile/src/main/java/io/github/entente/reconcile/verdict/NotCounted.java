package io.github.entente.reconcile.verdict;

import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.reconcile.evidence.Exclusion;

/**
 * A claim that bears on a question and does not count.
 *
 * @param claim the claim
 * @param value what it says or limits
 * @param reason why it does not count
 * @since 0.1.0
 */
public record NotCounted(ClaimId claim, ClaimValue value, Exclusion reason) {}
