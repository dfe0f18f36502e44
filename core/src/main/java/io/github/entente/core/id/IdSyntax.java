package io.github.entente.core.id;

/** The one rule for how ids are spelled. */
final class IdSyntax {
  private static final int MAX_LENGTH = 256;

  private IdSyntax() {}

  static void check(String kind, String value) {
    if (!hasLegalLength(value)) {
      throw new IllegalArgumentException(
          "%s id is \"%s\" but must have 1 to %s characters".formatted(kind, value, MAX_LENGTH));
    }
    int illegal = firstIllegal(value);
    if (illegal >= 0) {
      throw new IllegalArgumentException(
          "%s id is \"%s\" but must not contain white space or control characters; write '-' instead of U+%04X"
              .formatted(kind, value, illegal));
    }
    if (repeats(kind, value)) {
      throw new IllegalArgumentException(
          "%s id is \"%s\" but must not repeat its kind; use parse(\"%s\") or leave \"%s:\" out"
              .formatted(kind, value, value, kind));
    }
  }

  /** Whether {@link #check} would accept the value. */
  static boolean isLegal(String kind, String value) {
    return hasLegalLength(value) && firstIllegal(value) < 0 && !repeats(kind, value);
  }

  private static boolean hasLegalLength(String value) {
    return !value.isEmpty() && value.length() <= MAX_LENGTH;
  }

  /** The first character that no id may have, or -1. All of them are single UTF-16 code units. */
  private static int firstIllegal(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean isPlain = c > ' ' && c < 0x7F;
      if (!isPlain && (Character.isWhitespace(c) || Character.isISOControl(c))) {
        return c;
      }
    }
    return -1;
  }

  private static boolean repeats(String kind, String value) {
    return value.startsWith(kind) && value.startsWith(":", kind.length());
  }

  static String kindOf(String ref) {
    return ref.substring(0, Math.max(0, ref.indexOf(':')));
  }

  static String valueOf(String kind, String ref) {
    if (!repeats(kind, ref)) {
      throw new IllegalArgumentException(
          "id is \"%s\" but this place needs an id of kind %s, written \"%s:...\""
              .formatted(ref, kind, kind));
    }
    return ref.substring(kind.length() + 1);
  }
}
