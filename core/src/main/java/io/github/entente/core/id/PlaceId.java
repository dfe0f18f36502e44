package io.github.entente.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a place.
 *
 * @param value the id without its kind: visible characters, no white space, at most 256 characters
 * @since 0.1.0
 */
public record PlaceId(String value) implements EntityId {
  static final String KIND = "place";

  /** Creates an id; throws {@link IllegalArgumentException} if the value is not a legal one. */
  public PlaceId {
    IdSyntax.check(KIND, value);
  }

  /** The id with this value, which does not repeat the kind: {@code PlaceId.of("tehran")}. */
  public static PlaceId of(String value) {
    return new PlaceId(value);
  }

  /** Reads the written form, {@code "place:tehran"}. */
  @JsonCreator
  public static PlaceId parse(String ref) {
    return new PlaceId(IdSyntax.valueOf(KIND, ref));
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
