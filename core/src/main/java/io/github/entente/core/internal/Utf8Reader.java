package io.github.entente.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 without ever replacing what is malformed, and knows the line and column where it
 * stands.
 */
public final class Utf8Reader extends Reader {
  private static final int BUFFER = 1 << 14;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private boolean ended;
  private boolean started;
  private long line = 1;
  private int column = 1;

  private Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** Returns a reader of all characters. */
  public static Utf8Reader of(InputStream in) {
    Utf8Reader reader = new Utf8Reader(in);
    reader.started = true;
    return reader;
  }

  /** Returns a reader that passes over a byte order mark at the start. */
  public static Utf8Reader passingOverMark(InputStream in) {
    return new Utf8Reader(in);
  }

  /**
   * Reads as {@link Reader#read(char[], int, int)} does; {@code length} must be at least 2.
   *
   * @throws MalformedUtf8Exception if the next bytes are not UTF-8
   */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (true) {
      CharBuffer chars = CharBuffer.wrap(target, offset, length);
      CoderResult result = decoder.decode(bytes, chars, ended);
      int count = withoutMark(target, offset, chars.position() - offset);
      if (count > 0) {
        advance(target, offset, count);
        return count;
      }
      if (result.isError()) {
        throw new MalformedUtf8Exception(line, column, bytes.get());
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  /** Returns the line with which the next characters go on, from 1. */
  public long line() {
    return line;
  }

  private int withoutMark(char[] target, int offset, int count) {
    if (started || count == 0) {
      return count;
    }
    started = true;
    if (target[offset] != BYTE_ORDER_MARK) {
      return count;
    }
    System.arraycopy(target, offset + 1, target, offset, count - 1);
    return count - 1;
  }

  /* Counts in a loop without branches and looks for the last line feed only if there is one. */
  private void advance(char[] target, int offset, int count) {
    int lines = 0;
    for (int i = offset; i < offset + count; i++) {
      lines += target[i] == '\n' ? 1 : 0;
    }
    if (lines == 0) {
      column += count;
      return;
    }
    line += lines;
    int last = offset + count - 1;
    while (target[last] != '\n') {
      last--;
    }
    column = offset + count - last;
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
