package io.github.entente.core.json;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes what stands in an input fit to be shown in a message: short, on one line, printable. */
final class Excerpt {
  private static final int VALUE_LENGTH = 80;
  private static final int MESSAGE_LENGTH = 400;

  private Excerpt() {}

  /** The JSON of a value; empty if there is none. */
  static String ofValue(JsonNode node) {
    if (node.isMissingNode()) {
      return "";
    }
    // A long text is cut first, so that showing it does not cost what it is long.
    return node.isTextual() && node.textValue().length() > VALUE_LENGTH
        ? "\"" + shorten(printable(node.textValue()), VALUE_LENGTH) + "\""
        : shorten(printable(node.toString()), VALUE_LENGTH);
  }

  /** A message that may quote the input. */
  static String ofMessage(String message) {
    return printable(shorten(message, MESSAGE_LENGTH));
  }

  private static String shorten(String text, int length) {
    return text.length() <= length
        ? text
        : text.substring(0, length / 2) + "..." + text.substring(text.length() - length / 2);
  }

  private static String printable(String text) {
    if (text.codePoints().allMatch(Excerpt::isPrintable)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isPrintable(c)) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append("\\u%04x".formatted(c));
              }
            });
    return escaped.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
