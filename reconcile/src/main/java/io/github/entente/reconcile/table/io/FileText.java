package io.github.entente.reconcile.table.io;

import io.github.entente.core.internal.MalformedUtf8Exception;
import io.github.entente.core.internal.Utf8Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The characters of a file in UTF-8, none of which is the character 0. */
final class FileText extends Reader {
  private final OpenFile file;
  private final Utf8Reader text;

  FileText(OpenFile file) {
    this.file = file;
    text = Utf8Reader.of(new Bytes());
  }

  /** Reads as {@link Reader#read(char[], int, int)} does; {@code length} must be at least 2. */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    long line = text.line();
    int count;
    try {
      count = text.read(target, offset, length);
    } catch (MalformedUtf8Exception e) {
      throw BrokenFileException.notUtf8(e.line(), e.octet());
    }
    int least = Character.MAX_VALUE;
    for (int i = offset; i < offset + count; i++) {
      least = Math.min(least, target[i]);
    }
    if (least == 0) {
      throw BrokenFileException.zero(line + linesBeforeZero(target, offset));
    }
    return count;
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

  private final class Bytes extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return file.read(target, offset, length, text.line());
    }
  }
}
