package io.github.entente.core;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.time.FuzzyTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One publication of an outlet, at one time. The text itself stays where it is.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = SourceDocument.Builder.class)
public non-sealed interface SourceDocument extends DossierRecord {

  /** Identifies this document in its dossier. */
  DocumentId id();

  /** Who published it. */
  ActorId outlet();

  /** Who wrote it, as far as that is told. */
  ImmutableList<ActorId> authors();

  /** Its title. */
  Optional<String> title();

  /** When it was published; absent if unknown, and never guessed. */
  Optional<FuzzyTime> published();

  /** Its language, as an IETF BCP 47 tag such as {@code "en"}. */
  Optional<String> language();

  /** The length of its text in Unicode code points; text spans must end at or before it. */
  OptionalInt length();

  /** {@code "sha256:"} and the hexadecimal SHA-256 of its text in UTF-8. */
  Optional<String> contentHash();

  /** The documents that this one copies or rewrites: it is no witness of its own beside them. */
  ImmutableSet<DocumentId> derivedFrom();

  /** A document of which only the outlet is known. */
  static SourceDocument of(String id, String outlet) {
    return builder().id(DocumentId.of(id)).outlet(ActorId.of(outlet)).build();
  }

  /** A builder without any field set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a document; {@code build} throws {@link IllegalStateException} if a required field is
   * missing.
   *
   * @since 0.1.0
   */
  final class Builder extends ImmutableSourceDocument.Builder {
    Builder() {}
  }
}
