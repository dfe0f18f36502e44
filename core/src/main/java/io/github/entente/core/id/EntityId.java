package io.github.entente.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Identifies something that claims are about: an actor, an event, a place or a document.
 *
 * @since 0.1.0
 */
public sealed interface EntityId extends Id permits ActorId, EventId, PlaceId, DocumentId {

  /**
   * Reads the written form of any entity's id, such as {@code "event:embassy-attack"}.
   *
   * @throws IllegalArgumentException if the text does not start with a known kind and a colon
   */
  @JsonCreator
  static EntityId parse(String ref) {
    return switch (IdSyntax.kindOf(ref)) {
      case ActorId.KIND -> ActorId.parse(ref);
      case EventId.KIND -> EventId.parse(ref);
      case PlaceId.KIND -> PlaceId.parse(ref);
      case DocumentId.KIND -> DocumentId.parse(ref);
      default ->
          throw new IllegalArgumentException(
              "id is \"%s\" but must start with \"actor:\", \"event:\", \"place:\" or \"document:\""
                  .formatted(ref));
    };
  }
}
