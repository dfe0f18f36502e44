package io.github.entente.core.id;

import java.util.Optional;

/**
 * A typed identifier. Its written form names its kind, {@code "event:embassy-attack"}, so that an
 * id can be read, searched for and checked wherever it stands. Ids are ordered by that form.
 *
 * @since 0.1.0
 */
public sealed interface Id extends Comparable<Id> permits EntityId, ClaimId, ConceptId {

  /** What is identified: {@code actor}, {@code event}, {@code place}, ... */
  String kind();

  /** The id without its kind. */
  String value();

  /** The written form: kind, colon, value. */
  default String ref() {
    return kind() + ":" + value();
  }

  /** The id that a text is the written form of, whatever its kind; empty for any other text. */
  static Optional<Id> find(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String kind = text.substring(0, colon);
    String value = text.substring(colon + 1);
    if (!IdSyntax.isLegal(kind, value)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (kind) {
          case ActorId.KIND -> ActorId.of(value);
          case ClaimId.KIND -> ClaimId.of(value);
          case ConceptId.KIND -> ConceptId.of(value);
          case DocumentId.KIND -> DocumentId.of(value);
          case EventId.KIND -> EventId.of(value);
          case PlaceId.KIND -> PlaceId.of(value);
          default -> null;
        });
  }

  /** Compares the written forms, without writing them: no kind starts with another. */
  @Override
  default int compareTo(Id other) {
    int order = kind().compareTo(other.kind());
    return order == 0 ? value().compareTo(other.value()) : order;
  }
}
