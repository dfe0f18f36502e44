package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.entente.core.id.ConceptId;

/**
 * A concept of the dossier's vocabulary, or anything narrower. Two concepts under a common broader
 * one exclude each other.
 *
 * @param concept the concept
 * @since 0.1.0
 */
public record ConceptValue(@JsonProperty(required = true) ConceptId concept) implements ClaimValue {

  /** The value that names this concept. */
  public static ConceptValue of(ConceptId concept) {
    return new ConceptValue(concept);
  }

  @Override
  public ValueType<ConceptValue> type() {
    return ValueType.CONCEPT;
  }

  @Override
  public String toString() {
    return concept.value();
  }
}
