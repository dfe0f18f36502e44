package io.github.entente.reconcile.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts as bytes: each UTF-16 character by itself in one, two or three bytes, as in CESU-8 (Unicode
 * Technical Report 26). This is UTF-8 but for characters beyond U+FFFF, which have six bytes here.
 * So bytes compare as the characters do, and no text is lost, not even one with half a character.
 *
 * @since 0.1.0
 */
public final class TextBytes {
  private TextBytes() {}

  /** Returns the bytes of a text. */
  public static byte[] of(String text) {
    byte[] bytes = new byte[most(text.length())];
    int length = encode(text.toCharArray(), 0, text.length(), bytes, 0);
    return Arrays.copyOf(bytes, length);
  }

  /** Returns how many bytes a number of characters may need. */
  public static int most(int chars) {
    return Math.multiplyExact(3, chars);
  }

  /** Writes characters as bytes, for which there must be room; returns the end of what it wrote. */
  public static int encode(char[] chars, int offset, int length, byte[] target, int from) {
    int next = from;
    for (int i = offset; i < offset + length; i++) {
      char c = chars[i];
      if (c < 0x80) {
        target[next++] = (byte) c;
      } else if (c < 0x800) {
        target[next++] = (byte) (0xC0 | (c >> 6));
        target[next++] = (byte) (0x80 | (c & 0x3F));
      } else {
        target[next++] = (byte) (0xE0 | (c >> 12));
        target[next++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        target[next++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    return next;
  }

  /** Returns the text of bytes that are right, be they written here or UTF-8. */
  public static String text(byte[] bytes, int start, int end) {
    if (isAscii(bytes, start, end)) {
      return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
    StringBuilder text = new StringBuilder(end - start);
    int i = start;
    while (i < end) {
      int lead = bytes[i++] & 0xFF;
      int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
      int code = more == 0 ? lead : lead & (0x3F >> more);
      for (; more > 0; more--) {
        code = (code << 6) | (bytes[i++] & 0x3F);
      }
      text.appendCodePoint(code);
    }
    return text.toString();
  }

  /** Tells whether bytes are all ASCII. */
  public static boolean isAscii(byte[] bytes, int start, int end) {
    int all = 0;
    for (int i = start; i < end; i++) {
      all |= bytes[i];
    }
    return all >= 0;
  }
}
