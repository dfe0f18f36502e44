package io.github.entente.core.value;

import io.github.entente.core.id.Id;

/**
 * What is known about how named things contain each other. A dossier is such a context; values that
 * name places, concepts, actors or events ask it how they relate.
 *
 * @since 0.1.0
 */
public interface ValueContext {

  /** A context that knows nothing but identity. */
  ValueContext UNKNOWN = new ValueContext() {};

  /**
   * How the things that values of a type name contain each other. Where nothing is told, actors and
   * events with different ids are different, and how places or concepts relate is not known.
   *
   * @param type {@link ValueType#ACTOR}, {@link ValueType#CONCEPT}, {@link ValueType#EVENT} or
   *     {@link ValueType#PLACE}
   * @throws IllegalArgumentException if the type is another
   */
  default Containment<Id> containment(ValueType<?> type) {
    return type.unrelated();
  }
}
