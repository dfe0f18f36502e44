package io.github.entente.reconcile.graph;

import java.text.Normalizer;

/** Decides which spellings of a name or value count as the same. */
public enum Spelling {
  /**
   * Texts that differ only in Unicode form (NFC is kept) or in white space are the same: white
   * space is removed at both ends, and any run of it inside becomes one space. Letter case and
   * punctuation still matter.
   */
  NORMALIZED {
    @Override
    String of(String text) {
      return isPlain(text) ? text : collapse(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
  },
  /** Only texts with equal characters are the same. */
  EXACT {
    @Override
    String of(String text) {
      return text;
    }
  };

  abstract String of(String text);

  private static boolean isPlain(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if (c < ' ' || c > '~' || (space && afterSpace)) {
        return false;
      }
      afterSpace = space;
    }
    return !afterSpace;
  }

  private static String collapse(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else {
        if (gap && kept.length() > 0) {
          kept.append(' ');
        }
        gap = false;
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
