package io.github.entente.reconcile.table.io;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The characters of a file in UTF-8; nothing malformed is ever replaced. */
final class Utf8Reader extends Reader {
  private final OpenFile file;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
  private boolean ended;
  private long line = 1;

  Utf8Reader(OpenFile file) {
    this.file = file;
  }

  /** Reads as {@link Reader#read(char[], int, int)} does; {@code length} must be at least 2. */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (true) {
      CharBuffer chars = CharBuffer.wrap(target, offset, length);
      CoderResult result = decoder.decode(bytes, chars, ended);
      int count = chars.position() - offset;
      if (count > 0) {
        countLines(target, offset, count);
        return count;
      }
      if (result.isError()) {
        throw BrokenFileException.notUtf8(line, bytes.get());
      }
      if (ended) {
        return -1;
      }
      bytes.compact();
      int read = file.read(bytes.array(), bytes.position(), bytes.remaining(), line);
      ended = read < 0;
      bytes.position(bytes.position() + Math.max(0, read)).flip();
    }
  }

  private void countLines(char[] target, int offset, int count) throws BrokenFileException {
    int lines = 0;
    int least = Character.MAX_VALUE;
    for (int i = offset; i < offset + count; i++) {
      lines += target[i] == '\n' ? 1 : 0;
      least = Math.min(least, target[i]);
    }
    if (least == 0) {
      throw BrokenFileException.zero(line + linesBeforeZero(target, offset));
    }
    line += lines;
  }

  private static int linesBeforeZero(char[] chars, int offset) {
    int lines = 0;
    for (int i = offset; chars[i] != 0; i++) {
      lines += chars[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
