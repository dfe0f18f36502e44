package io.github.entente.core.json;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Inputs for tests. */
final class Texts {
  private Texts() {}

  static InputStream utf8(String text) {
    return utf8(text.getBytes(StandardCharsets.UTF_8));
  }

  static InputStream utf8(byte[] text) {
    return new ByteArrayInputStream(text);
  }

  /** The text, of which each read gives a few bytes only. */
  static InputStream inPieces(String text, int size) {
    return new FilterInputStream(utf8(text)) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return super.read(target, offset, Math.min(length, size));
      }
    };
  }

  /** The text, followed by many times the digit one, of which none is ever kept. */
  static InputStream endless(String start, long ones) {
    return new SequenceInputStream(
        utf8(start),
        new InputStream() {
          private long left = ones;

          @Override
          public int read() {
            return left-- > 0 ? '1' : -1;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
              return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(target, offset, offset + count, (byte) '1');
            left -= count;
            return count;
          }
        });
  }
}
