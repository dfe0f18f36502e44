package io.github.entente.reconcile.finding;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Certainty;
import io.github.entente.core.Polarity;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.ClaimValue;
import org.immutables.value.Value;

/**
 * One of the answers that a finding puts beside each other, and who gives it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Side {
  /** The answer: a value, the widest where finer ones stand on the same side, or a list. */
  ClaimValue value();

  /** Whether the value is asserted or denied. */
  Polarity polarity();

  /** Whether it is told as a fact, not as a plan, a wish or a possibility. */
  boolean isToldAsFact();

  /** How sure the surest of its claims sounds. */
  Certainty certainty();

  /** Who vouches for it, in the order of the claims. */
  ImmutableList<ActorId> witnesses();

  /** Where it stands, in the order of the claims. */
  ImmutableList<DocumentId> documents();

  /** The claims that say so, in the order of their ids. */
  ImmutableList<ClaimId> claims();

  /** A builder of which everything is still to be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a side. */
  final class Builder extends ImmutableSide.Builder {
    Builder() {}
  }
}
