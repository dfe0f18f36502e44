package io.github.entente.reconcile.finding;

import io.github.entente.core.Certainty;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.UnsupportedValue;
import io.github.entente.reconcile.testimony.Abstention;
import io.github.entente.reconcile.testimony.Testimony;

/** Which testimony takes part in which comparison. */
final class FindingRules {
  private FindingRules() {}

  /** Whether it answers the question at all; a bound on a date and an unknown type do not. */
  static boolean answers(Testimony testimony) {
    return testimony
        .abstention()
        .map(a -> a != Abstention.BOUND && a != Abstention.UNSUPPORTED_VALUE)
        .orElse(true);
  }

  /**
   * Whether the voice stands to it; who commits himself to nothing neither agrees nor disagrees.
   */
  static boolean isCommitted(Testimony testimony) {
    return testimony.claim().certainty() != Certainty.U;
  }

  /** Whether it names a value. */
  static boolean isDefinite(Testimony testimony) {
    return !(testimony.value() instanceof SomeValue
        || testimony.value() instanceof NoValue
        || testimony.value() instanceof UnsupportedValue);
  }
}
