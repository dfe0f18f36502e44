package io.github.entente.core;

/**
 * A place in a dossier. It becomes a pointer only when there is something to report, because most
 * places are sound.
 *
 * @param list the list, as in {@code "/claims"}
 * @param index the number of the part in its list
 * @param field where in the part; empty for the part itself
 */
record Location(String list, int index, String field) {

  static Location of(String list, int index) {
    return new Location(list, index, "");
  }

  /** A place inside a part. */
  Location at(String inner) {
    return new Location(list, index, field.isEmpty() ? inner : field + inner);
  }

  /** The place as a JSON Pointer, followed by more of it. */
  String pointer(String rest) {
    return list + "/" + index + field + rest;
  }
}
