package io.github.entente.core;

import org.jspecify.annotations.Nullable;

/**
 * A place in a dossier. It becomes a pointer only when there is something to report, because most
 * places are sound.
 *
 * @param parent the place around it; null for a part of the dossier
 * @param field the field in the place around it, as in {@code "/claims"}
 * @param index the number in the list that the field is; -1 for the field itself
 */
record Location(@Nullable Location parent, String field, int index) {

  /** A part of the dossier. */
  static Location of(String list, int index) {
    return new Location(null, list, index);
  }

  /** A field of what is here. */
  Location at(String inner) {
    return new Location(this, inner, -1);
  }

  /** An element of a list that is a field of what is here. */
  Location at(String list, int element) {
    return new Location(this, list, element);
  }

  /** The place as a JSON Pointer, followed by more of it. */
  String pointer(String rest) {
    String here = index < 0 ? field : field + "/" + index;
    return (parent == null ? here : parent.pointer(here)) + rest;
  }
}
