package io.github.entente.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies one claim of one source.
 *
 * @param value the id without its kind: visible characters, no white space, at most 256 characters
 * @since 0.1.0
 */
public record ClaimId(String value) implements Id {
  static final String KIND = "claim";

  /** Creates an id; throws {@link IllegalArgumentException} if the value is not a legal one. */
  public ClaimId {
    IdSyntax.check(KIND, value);
  }

  /** The id with this value, which does not repeat the kind: {@code ClaimId.of("S0-042")}. */
  public static ClaimId of(String value) {
    return new ClaimId(value);
  }

  /** Reads the written form, {@code "claim:S0-042"}. */
  @JsonCreator
  public static ClaimId parse(String ref) {
    return new ClaimId(IdSyntax.valueOf(KIND, ref));
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
