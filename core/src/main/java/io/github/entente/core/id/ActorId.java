package io.github.entente.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an actor: a person, a state, an organization, a news outlet.
 *
 * @param value the id without its kind: visible characters, no white space, at most 256 characters
 * @since 0.1.0
 */
public record ActorId(String value) implements EntityId {
  static final String KIND = "actor";

  /** Creates an id; throws {@link IllegalArgumentException} if the value is not a legal one. */
  public ActorId {
    IdSyntax.check(KIND, value);
  }

  /** The id with this value, which does not repeat the kind: {@code ActorId.of("king-hamad")}. */
  public static ActorId of(String value) {
    return new ActorId(value);
  }

  /** Reads the written form, {@code "actor:king-hamad"}. */
  @JsonCreator
  public static ActorId parse(String ref) {
    return new ActorId(IdSyntax.valueOf(KIND, ref));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @JsonValue
  @Override
  public String toString() {
    return ref();
  }
}
