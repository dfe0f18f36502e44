package io.github.entente.core;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.id.ConceptId;
import org.immutables.value.Value;

/**
 * A term of the dossier's own vocabulary, with the broader terms that it falls under. Two concepts
 * under a common broader one exclude each other, unless a third falls under both.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Concept.Builder.class)
public non-sealed interface Concept extends DossierRecord {

  /** Identifies this concept in its dossier. */
  ConceptId id();

  /** The term itself, for readers; a dossier rejects a blank one. */
  String label();

  /** The broader concepts that this one directly falls under. */
  ImmutableSet<ConceptId> broader();

  /** A concept under the given broader ones. */
  static Concept of(String id, String label, String... broader) {
    Builder builder = builder().id(ConceptId.of(id)).label(label);
    for (String b : broader) {
      builder.addBroader(ConceptId.of(b));
    }
    return builder.build();
  }

  /** A builder without any field set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a concept; {@code build} throws {@link IllegalStateException} if a required field is
   * missing.
   *
   * @since 0.1.0
   */
  final class Builder extends ImmutableConcept.Builder {
    Builder() {}
  }
}
