package io.github.entente.core.id;

/** The one rule for how ids are spelled. */
final class IdSyntax {
  private static final int MAX_LENGTH = 256;

  private IdSyntax() {}

  static void check(String kind, String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "%s id is \"%s\" but must have 1 to %s characters".formatted(kind, value, MAX_LENGTH));
    }
    value
        .codePoints()
        .filter(c -> Character.isWhitespace(c) || Character.isISOControl(c))
        .findFirst()
        .ifPresent(
            c -> {
              throw new IllegalArgumentException(
                  "%s id is \"%s\" but must not contain white space or control characters; write '-' instead of U+%04X"
                      .formatted(kind, value, c));
            });
    if (value.startsWith(kind + ":")) {
      throw new IllegalArgumentException(
          "%s id is \"%s\" but must not repeat its kind; use parse(\"%s\") or leave \"%s:\" out"
              .formatted(kind, value, value, kind));
    }
  }

  static String kindOf(String ref) {
    return ref.substring(0, Math.max(0, ref.indexOf(':')));
  }

  static String valueOf(String kind, String ref) {
    if (!kindOf(ref).equals(kind)) {
      throw new IllegalArgumentException(
          "id is \"%s\" but this place needs an id of kind %s, written \"%s:...\""
              .formatted(ref, kind, kind));
    }
    return ref.substring(kind.length() + 1);
  }
}
