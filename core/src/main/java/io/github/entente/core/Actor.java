package io.github.entente.core;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.name.ActorName;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who can act, speak or be spoken of. A source is simply an actor that makes claims.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Actor.Builder.class)
public non-sealed interface Actor extends DossierRecord {

  /** Identifies this actor in its dossier. */
  ActorId id();

  /** What kind of actor this is; unknown unless told. */
  @Value.Default
  default ActorKind kind() {
    return ActorKind.UNKNOWN;
  }

  /** All names, the preferred one first; at least one. */
  ImmutableList<ActorName> names();

  /** The larger actors that this one belongs to, such as the government of a ministry. */
  ImmutableSet<ActorId> memberOf();

  /** What a reader needs to know to tell this actor from others. */
  Optional<String> description();

  /** The preferred name. */
  @Value.NonAttribute
  default String displayName() {
    return names().get(0).full();
  }

  /** Rejects an actor without a name. */
  @Value.Check
  default void check() {
    if (names().isEmpty()) {
      throw new IllegalArgumentException(
          "actor %s has no name but must have at least one; a description will do"
              .formatted(id().value()));
    }
  }

  /** An actor of a kind with one name. */
  static Actor of(String id, ActorKind kind, String name) {
    return builder().id(ActorId.of(id)).kind(kind).addName(ActorName.of(name)).build();
  }

  /** A builder without any field set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an actor; {@code build} throws {@link IllegalStateException} if a required field is
   * missing.
   *
   * @since 0.1.0
   */
  final class Builder extends ImmutableActor.Builder {
    Builder() {}
  }
}
