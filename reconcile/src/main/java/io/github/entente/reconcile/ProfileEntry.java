package io.github.entente.reconcile;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;

/**
 * One attribute of a reconciled record.
 *
 * @param verdict the verdict that it rests on
 * @param <V> the type of its values
 */
public record ProfileEntry<V extends ClaimValue>(Verdict<V> verdict) {

  /** Whether the sources settle it; otherwise look at the verdict's candidates and decide. */
  public boolean isSettled() {
    return verdict.status() != VerdictStatus.DISPUTED
        && verdict.status() != VerdictStatus.INSUFFICIENT;
  }

  /** The values, if they are settled; empty if not, so that nothing is picked silently. */
  public ImmutableList<V> values() {
    return isSettled() ? verdict.values() : ImmutableList.of();
  }
}
