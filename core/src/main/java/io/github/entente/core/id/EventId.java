package io.github.entente.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an event, a state of affairs or an utterance.
 *
 * @param value the id without its kind: visible characters, no white space, at most 256 characters
 * @since 0.1.0
 */
public record EventId(String value) implements EntityId {
  static final String KIND = "event";

  /** Creates an id; throws {@link IllegalArgumentException} if the value is not a legal one. */
  public EventId {
    IdSyntax.check(KIND, value);
  }

  /**
   * The id with this value, which does not repeat the kind: {@code EventId.of("embassy-attack")}.
   */
  public static EventId of(String value) {
    return new EventId(value);
  }

  /** Reads the written form, {@code "event:embassy-attack"}. */
  @JsonCreator
  public static EventId parse(String ref) {
    return new EventId(IdSyntax.valueOf(KIND, ref));
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
