package io.github.entente.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies one publication of an outlet.
 *
 * @param value the id without its kind: visible characters, no white space, at most 256 characters
 * @since 0.1.0
 */
public record DocumentId(String value) implements EntityId {
  static final String KIND = "document";

  /** Creates an id; throws {@link IllegalArgumentException} if the value is not a legal one. */
  public DocumentId {
    IdSyntax.check(KIND, value);
  }

  /**
   * The id with this value, which does not repeat the kind: {@code DocumentId.of("article-000")}.
   */
  public static DocumentId of(String value) {
    return new DocumentId(value);
  }

  /** Reads the written form, {@code "document:article-000"}. */
  @JsonCreator
  public static DocumentId parse(String ref) {
    return new DocumentId(IdSyntax.valueOf(KIND, ref));
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
