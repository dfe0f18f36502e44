package io.github.entente.core.time;

/** Digits of which some may be unspecified, written {@code X}. */
record DigitMask(String text) {
  private static final char OPEN = 'X';

  boolean isSpecified() {
    return text.indexOf(OPEN) < 0;
  }

  /** Whether no digit at all is given. */
  boolean isOpen() {
    return openTail() == text.length();
  }

  int openTail() {
    int specified = text.length();
    while (specified > 0 && text.charAt(specified - 1) == OPEN) {
      specified--;
    }
    return text.length() - specified;
  }

  /** The value if every digit is specified. */
  int value() {
    return Integer.parseInt(text);
  }

  int lowest() {
    return Integer.parseInt(text.replace(OPEN, '0'));
  }

  int highest() {
    return Integer.parseInt(text.replace(OPEN, '9'));
  }

  /** Whether a value of no more digits than this mask fits it. */
  boolean matches(int value) {
    int rest = value;
    for (int i = text.length() - 1; i >= 0; i--) {
      char digit = text.charAt(i);
      if (digit != OPEN && digit - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return true;
  }
}
