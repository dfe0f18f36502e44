package io.github.entente.reconcile.table;

import io.github.entente.reconcile.text.TextBytes;
import java.text.Normalizer;

/**
 * Decides which spellings of a name or value count as the same.
 *
 * @since 0.1.0
 */
public enum Spelling {
  /**
   * Texts that differ only in Unicode form (NFC is kept) or in white space are the same: white
   * space is removed at both ends, and any run of it inside becomes one space. Letter case and
   * punctuation still matter.
   */
  NORMALIZED {
    @Override
    public String of(String text) {
      return collapse(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Override
    boolean keeps(byte[] text, int start, int end) {
      boolean afterSpace = true;
      for (int i = start; i < end; i++) {
        byte c = text[i];
        boolean space = c == ' ';
        if (c < ' ' || c > '~' || (space && afterSpace)) {
          return false;
        }
        afterSpace = space;
      }
      return !afterSpace;
    }
  },
  /** Only texts with equal characters are the same. */
  EXACT {
    @Override
    public String of(String text) {
      return text;
    }

    @Override
    boolean keeps(byte[] text, int start, int end) {
      return TextBytes.isAscii(text, start, end);
    }
  };

  /** Returns the text that stands for all that count as the same as this one. */
  public abstract String of(String text);

  /** Tells quickly whether bytes are ASCII whose text {@link #of} surely returns unchanged. */
  abstract boolean keeps(byte[] text, int start, int end);

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
