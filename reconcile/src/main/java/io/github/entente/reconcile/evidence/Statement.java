package io.github.entente.reconcile.evidence;

import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Extent.OnLine;
import io.github.entente.reconcile.dependence.SpeakerChain;
import java.util.Comparator;

/**
 * What one claim says on one question once it is read out. A claim makes a statement on the
 * question that it answers, and others on those on which it bears otherwise ({@link Origin}).
 *
 * <p>Immutable. Statements are equal if they are the same object.
 *
 * @since 0.1.0
 */
public final class Statement {
  /** By claim and origin; a claim bears on a question once for each value and origin. */
  static final Comparator<Statement> ORDER =
      Comparator.comparing((Statement s) -> s.claim.id())
          .thenComparing(s -> s.origin)
          .thenComparing(s -> s.value.canonicalText());

  private final SourcedClaim claim;
  private final Origin origin;
  private final ClaimValue value;
  private final Polarity polarity;
  private final Realis realis;
  private final Certainty certainty;
  private final SpeakerChain chain;

  Statement(
      SourcedClaim claim,
      Origin origin,
      ClaimValue value,
      Polarity polarity,
      Realis realis,
      Certainty certainty,
      SpeakerChain chain) {
    this.claim = claim;
    this.origin = origin;
    this.value = value;
    this.polarity = polarity;
    this.realis = realis;
    this.certainty = certainty;
    this.chain = chain;
  }

  /** The claim that makes it. */
  public SourcedClaim claim() {
    return claim;
  }

  /** The id of the claim that makes it. */
  public ClaimId claimId() {
    return claim.id();
  }

  /** The document in which the claim stands. */
  public DocumentId document() {
    return claim.document();
  }

  /** How the claim comes to bear on the question. */
  public Origin origin() {
    return origin;
  }

  /** The answer that is asserted or denied. */
  public ClaimValue value() {
    return value;
  }

  /** Whether the answer is asserted, not denied. */
  public boolean isAsserted() {
    return polarity == Polarity.POSITIVE;
  }

  /** Whether the answer is asserted or denied. */
  public Polarity polarity() {
    return polarity;
  }

  /** Whether the answer is told as a fact or as something else. */
  public Realis realis() {
    return realis;
  }

  /** Whether the answer is told as a fact, not as a plan, a wish or a possibility. */
  public boolean isToldAsFact() {
    return switch (realis) {
      case ACTUAL, ONGOING, GENERIC -> true;
      case INTENDED, FUTURE, HYPOTHETICAL -> false;
    };
  }

  /** Through whom it reaches us. */
  public SpeakerChain chain() {
    return chain;
  }

  /** Who vouches for it. */
  public ActorId witness() {
    return chain.witness();
  }

  /**
   * How sure the witness sounded. A hedge is one of what was said: that it was said, and that
   * somebody said it, is reported without one.
   */
  public Certainty certainty() {
    return certainty;
  }

  /** Whether it only limits the answer, as an order of two events limits a date. */
  public boolean isBound() {
    return origin == Origin.BOUND
        || (claim.basis() == Basis.BOUND
            && value.extent().filter(OnLine.class::isInstance).isPresent());
  }

  /** The claim, and what it says. */
  @Override
  public String toString() {
    return "%s: %s%s".formatted(claim.id(), isAsserted() ? "" : "not ", value);
  }
}
