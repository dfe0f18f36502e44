package io.github.entente.reconcile.vote;

import io.github.entente.core.value.ClaimValue;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.IdentityHashMap;

/**
 * The values of one question, each laid out once. Not thread-safe: a question is handled by one
 * thread.
 *
 * @since 0.1.0
 */
public final class ValuesLaidOut {
  private final IdentityHashMap<ClaimValue, LaidOut> known = new IdentityHashMap<>(8);

  /** A value with what it leaves open. */
  public LaidOut of(ClaimValue value) {
    return known.computeIfAbsent(value, LaidOut::of);
  }
}
