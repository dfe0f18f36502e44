package io.github.entente.core;

/**
 * One thing that is wrong with a dossier.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into the dossier, in the order it was given;
 *     only the members of sets count in their canonical order
 * @param value the offending value
 * @param message what is wrong with it
 * @param remedy what would be right
 * @since 0.1.0
 */
public record Problem(String pointer, String value, String message, String remedy) {

  /** One line: place, value, what is wrong, and what would be right. */
  @Override
  public String toString() {
    return "%s: \"%s\" %s; %s".formatted(pointer, value, message, remedy);
  }
}
