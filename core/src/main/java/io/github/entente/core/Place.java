package io.github.entente.core;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.id.PlaceId;
import org.immutables.value.Value;

/**
 * Somewhere. A place may lie within several others, as a gulf does within two regions.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Place.Builder.class)
public non-sealed interface Place extends DossierRecord {

  /** Identifies this place in its dossier. */
  PlaceId id();

  /** All names, the preferred one first; at least one, and none blank. */
  ImmutableList<String> names();

  /** The places that directly contain this one. */
  ImmutableSet<PlaceId> within();

  /** The preferred name. */
  @Value.NonAttribute
  default String displayName() {
    return names().get(0);
  }

  /** Rejects a place without a name or with a blank one. */
  @Value.Check
  default void check() {
    if (names().isEmpty()) {
      throw new IllegalArgumentException(
          "place %s has no name but must have at least one".formatted(id().value()));
    }
    for (String name : names()) {
      if (name.isBlank()) {
        throw new IllegalArgumentException(
            "place %s has the name \"%s\" but names must not be blank; leave it out"
                .formatted(id().value(), name));
      }
    }
  }

  /** A place with one name, inside no other. */
  static Place of(String id, String name) {
    return builder().id(PlaceId.of(id)).addName(name).build();
  }

  /** A place with one name, directly inside another. */
  static Place of(String id, String name, String within) {
    return builder().id(PlaceId.of(id)).addName(name).addWithin(PlaceId.of(within)).build();
  }

  /** A builder without any field set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a place; {@code build} throws {@link IllegalStateException} if a required field is
   * missing.
   *
   * @since 0.1.0
   */
  final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
