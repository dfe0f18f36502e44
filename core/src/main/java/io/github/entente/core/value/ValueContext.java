package io.github.entente.core.value;

import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;

/**
 * What is known about how named things contain each other. A dossier is such a context; values that
 * name places, concepts, actors or events ask it how they relate.
 */
public interface ValueContext {

  /** A context that knows nothing but identity. */
  ValueContext UNKNOWN = new ValueContext() {};

  /** How two places relate; {@code UNKNOWN} unless their containment is told. */
  default ValueRelation relation(PlaceId a, PlaceId b) {
    return a.equals(b) ? ValueRelation.EQUAL : ValueRelation.UNKNOWN;
  }

  /** How two concepts relate; {@code UNKNOWN} unless a broader one is told. */
  default ValueRelation relation(ConceptId a, ConceptId b) {
    return a.equals(b) ? ValueRelation.EQUAL : ValueRelation.UNKNOWN;
  }

  /** How two actors relate; actors with different ids are different actors. */
  default ValueRelation relation(ActorId a, ActorId b) {
    return a.equals(b) ? ValueRelation.EQUAL : ValueRelation.DISJOINT;
  }

  /** How two events relate; events with different ids are different events. */
  default ValueRelation relation(EventId a, EventId b) {
    return a.equals(b) ? ValueRelation.EQUAL : ValueRelation.DISJOINT;
  }
}
