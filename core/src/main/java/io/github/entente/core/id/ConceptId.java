package io.github.entente.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a concept of the dossier's vocabulary.
 *
 * @param value the id without its kind: visible characters, no white space, at most 256 characters
 * @since 0.1.0
 */
public record ConceptId(String value) implements Id {
  static final String KIND = "concept";

  /** Creates an id; throws {@link IllegalArgumentException} if the value is not a legal one. */
  public ConceptId {
    IdSyntax.check(KIND, value);
  }

  /**
   * The id with this value, which does not repeat the kind: {@code
   * ConceptId.of("diplomatic-mission")}.
   */
  public static ConceptId of(String value) {
    return new ConceptId(value);
  }

  /** Reads the written form, {@code "concept:diplomatic-mission"}. */
  @JsonCreator
  public static ConceptId parse(String ref) {
    return new ConceptId(IdSyntax.valueOf(KIND, ref));
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
