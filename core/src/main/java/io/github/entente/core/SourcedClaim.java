package io.github.entente.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.attribution.TextSpan;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One source's answer to one question, with the evidence for it: who says so through whom, where in
 * the text, how surely, and in which words.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = SourcedClaim.Builder.class)
public non-sealed interface SourcedClaim extends DossierRecord {
  /** How many links an attribution chain may have, {@value}: far more than any report has. */
  int MAX_CHAIN = 32;

  /**
   * The id that this claim was given. Empty if its id is derived, and then the id follows the
   * content: a changed copy has another one. An id that is given but is the derived one counts as
   * derived, so whether it was survives writing and reading.
   */
  @JsonProperty("id")
  Optional<ClaimId> givenId();

  /** The document in which the claim stands. */
  DocumentId document();

  /** What is answered. */
  Question question();

  /** The answer. */
  ClaimValue value();

  /**
   * Through whom the document has it, from the speaker whom the document quotes to the last one:
   * agency, then minister. Empty if the document speaks for itself, and never longer than {@link
   * #MAX_CHAIN}.
   */
  ImmutableList<AttributionLink> chain();

  /** In which part of the document it stands; in the running text unless told. */
  @Value.Default
  default Channel channel() {
    return Channel.BODY;
  }

  /** Whether the last speaker asserts or denies the value; asserts unless told. */
  @Value.Default
  default Polarity polarity() {
    return Polarity.POSITIVE;
  }

  /** How sure the speaker sounded; certain unless told. */
  @Value.Default
  default Certainty certainty() {
    return Certainty.CT;
  }

  /** Whether the content is told as a fact; actual unless told. */
  @Value.Default
  default Realis realis() {
    return Realis.ACTUAL;
  }

  /** How the value follows from the text; directly unless told. */
  @Value.Default
  default Basis basis() {
    return Basis.DIRECT;
  }

  /**
   * How the witness is himself a party to the matter, where that is known. If absent, it is to be
   * worked out from whom the claim is about and from who {@linkplain Actor#memberOf() belongs} to
   * whom.
   */
  Optional<Interest> interest();

  /** When the content held or took place, as far as the text tells. */
  Optional<FuzzyTime> validity();

  /** Where in the document it stands, once for each time that it is repeated. */
  ImmutableList<TextSpan> spans();

  /** The words that decided the reading, if they may be kept. */
  Optional<String> asWritten();

  /** A remark of whoever extracted the claim. */
  Optional<String> note();

  /**
   * Identifies this claim in its dossier. Unless given, it is derived from all other fields, so the
   * same claim of the same source at the same place has the same id everywhere. It is worked out
   * when it is first asked for.
   */
  @Value.Lazy
  default ClaimId id() {
    return givenId().orElseGet(() -> SourcedClaimDigest.idOf(this));
  }

  /**
   * Rejects too long a chain, and takes an id that was given and is the derived one for derived.
   */
  @Value.Check
  default SourcedClaim check() {
    if (chain().size() > MAX_CHAIN) {
      throw new IllegalArgumentException(
          "claim of %s on %s has a chain of %s attribution links but may have at most %s; keep the first speakers and the last"
              .formatted(document(), question(), chain().size(), MAX_CHAIN));
    }
    if (givenId().filter(SourcedClaimDigest::looksDerived).isEmpty()) {
      return this;
    }
    SourcedClaim derived = builder().from(this).givenId(Optional.empty()).build();
    return derived.id().equals(id()) ? derived : this;
  }

  /** What a document says itself, quoting nobody, as a certain fact. */
  static SourcedClaim of(String document, Question question, ClaimValue value) {
    return builder().document(DocumentId.of(document)).question(question).value(value).build();
  }

  /** A builder without any field set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a claim; {@code build} throws {@link IllegalStateException} if a required field is
   * missing, and {@link IllegalArgumentException} if the chain is too long.
   *
   * @since 0.1.0
   */
  final class Builder extends ImmutableSourcedClaim.Builder {
    Builder() {}

    /**
     * Gives the claim an id, which then stays whatever else changes. Without it the id is derived
     * from the content, also that of a changed copy.
     */
    public Builder id(ClaimId id) {
      return givenId(id);
    }
  }
}
