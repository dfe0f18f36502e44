package io.github.entente.core.id;

/**
 * A typed identifier. Its written form names its kind, {@code "event:embassy-attack"}, so that an
 * id can be read, searched for and checked wherever it stands. Ids are ordered by that form.
 */
public sealed interface Id extends Comparable<Id> permits EntityId, ClaimId, ConceptId {

  /** What is identified: {@code actor}, {@code event}, {@code place}, ... */
  String kind();

  /** The id without its kind. */
  String value();

  /** The written form: kind, colon, value. */
  default String ref() {
    return kind() + ":" + value();
  }

  @Override
  default int compareTo(Id other) {
    return ref().compareTo(other.ref());
  }
}
