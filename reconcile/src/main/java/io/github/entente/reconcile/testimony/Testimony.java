package io.github.entente.reconcile.testimony;

import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.independence.Witness;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one claim says on one question.
 *
 * @param claim the claim
 * @param question the question, which need not be the one that the claim answers directly
 * @param value the answer
 * @param polarity whether the answer is asserted or denied
 * @param realis whether the answer is told as a fact
 * @param witness who vouches for it
 * @param ownVoice whether the document says it in its own voice
 * @param origin how the claim comes to bear on the question
 * @param weight how much it counts, from 0 for no vote to 1
 * @param abstention why it does not vote; empty if it does
 */
public record Testimony(
    SourcedClaim claim,
    Question question,
    ClaimValue value,
    Polarity polarity,
    Realis realis,
    Witness witness,
    boolean ownVoice,
    Origin origin,
    double weight,
    Optional<Abstention> abstention) {
  /** By claim; a claim bears on a question once for each value. */
  public static final Comparator<Testimony> ORDER =
      Comparator.comparing((Testimony t) -> t.claim().id())
          .thenComparing(t -> t.value().toString())
          .thenComparing(Testimony::origin);

  /** The document in which the claim stands. */
  public DocumentId document() {
    return claim.document();
  }

  /** Whether it counts. */
  public boolean votes() {
    return abstention.isEmpty();
  }

  /** Whether the answer is told as a fact, not as a plan, a wish or a possibility. */
  public boolean isToldAsFact() {
    return switch (realis) {
      case ACTUAL, ONGOING, GENERIC -> true;
      case INTENDED, FUTURE, HYPOTHETICAL -> false;
    };
  }

  /** Whether the answer is asserted, not denied. */
  public boolean isPositive() {
    return polarity == Polarity.POSITIVE;
  }

  Testimony abstaining(Abstention reason) {
    return new Testimony(
        claim,
        question,
        value,
        polarity,
        realis,
        witness,
        ownVoice,
        origin,
        0,
        Optional.of(reason));
  }
}
