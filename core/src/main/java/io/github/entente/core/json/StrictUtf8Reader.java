package io.github.entente.core.json;

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
 * stands. A byte order mark at the start is passed over.
 */
final class StrictUtf8Reader extends Reader {
  private static final int BUFFER = 1 << 14;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private boolean ended;
  private boolean started;
  private int line = 1;
  private int column = 1;

  StrictUtf8Reader(InputStream in) {
    this.in = in;
  }

  /** Reads as {@link Reader#read(char[], int, int)} does; {@code length} must be at least 2. */
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
        throw new MalformedUtf8Exception(line, column, Byte.toUnsignedInt(bytes.get()));
      }
      if (ended) {
        return -1;
      }
      fill();
    }
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

  private void advance(char[] target, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      if (target[i] == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
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
