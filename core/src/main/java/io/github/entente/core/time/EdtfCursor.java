package io.github.entente.core.time;

import com.google.common.collect.ImmutableMap;

/** A position in an EDTF text, and the words for what is wrong there. */
final class EdtfCursor {
  private static final char END = '\0';

  private static final ImmutableMap<String, String> REMEDIES =
      ImmutableMap.<String, String>builder()
          .put("unknown", "leave the side empty if the date is unknown")
          .put("open", "write .. for an open end")
          .put("u", "write X for an unspecified digit")
          .put("x", "write X for an unspecified digit")
          .put("y", "write Y before a year of more than four digits")
          .put("t", "write T before the time of day")
          .put("z", "write Z for UTC")
          .put(" ", "remove the space")
          .put("+", "write the year without a plus sign")
          .put("(", "qualify a component instead of a group in parentheses, as in 2004-~06")
          .put("?", "write % for both uncertain and approximate, and each qualifier once")
          .put("~", "write % for both uncertain and approximate, and each qualifier once")
          .put("%", "write each qualifier once")
          .buildOrThrow();

  private final String text;
  private int index;

  EdtfCursor(String text) {
    this.text = text;
  }

  int index() {
    return index;
  }

  char peek() {
    return index < text.length() ? text.charAt(index) : END;
  }

  boolean accept(String expected) {
    if (!text.startsWith(expected, index)) {
      return false;
    }
    index += expected.length();
    return true;
  }

  EdtfQualifier qualifier() {
    EdtfQualifier qualifier = EdtfQualifier.of(peek());
    index += qualifier.symbol().length();
    return qualifier;
  }

  /** Reads exactly so many digits or {@code X}. */
  DigitMask mask(int length, String what) {
    int start = index;
    while (index < start + length && (isDigit(peek()) || peek() == 'X')) {
      index++;
    }
    if (index < start + length) {
      throw unexpected(what);
    }
    return new DigitMask(text.substring(start, index));
  }

  /** Reads one to nine digits. */
  int number(String what) {
    int start = index;
    while (isDigit(peek())) {
      index++;
    }
    if (index == start) {
      throw unexpected(what);
    }
    if (index - start > 9) {
      throw wrong(start, "the number has more than nine digits", what + " has at most nine");
    }
    return Integer.parseInt(text.substring(start, index));
  }

  String since(int start) {
    return text.substring(start, index);
  }

  void expectEnd(String expected) {
    if (index < text.length()) {
      throw unexpected(expected);
    }
  }

  EdtfSyntaxException unexpected(String expected) {
    if (index >= text.length()) {
      return wrong(index, "the text ends too early", expected + " is expected here");
    }
    String rest = text.substring(index);
    String remedy =
        REMEDIES.entrySet().stream()
            .filter(e -> rest.startsWith(e.getKey()))
            .map(e -> e.getValue() + "; ")
            .findFirst()
            .orElse("");
    return wrong(index, "found '" + peek() + "'", remedy + expected + " is expected here");
  }

  EdtfSyntaxException wrong(int at, String problem, String remedy) {
    return new EdtfSyntaxException(text, at, problem, remedy);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
