package io.github.entente.reconcile.graph;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The characters of a file in UTF-8, unpacked if its name ends in {@code .gz}. A byte order mark is
 * passed over; nothing malformed is ever replaced.
 */
final class OpenFile extends Reader {
  private static final int BUFFER = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path path;
  private final long size;
  private final CountedStream file;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private InputStream in;
  private boolean packed;
  private boolean started;
  private boolean ended;
  private long line = 1;

  OpenFile(Path path) throws IOException {
    this.path = path;
    size = Files.size(path);
    file = new CountedStream(Files.newInputStream(path));
    in = file;
    packed = path.toString().endsWith(".gz");
  }

  ReadProgress progress(long lines) {
    return new ReadProgress(path, lines, file.count, size);
  }

  /** Reads as {@link Reader#read(char[], int, int)} does; {@code length} must be at least 2. */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (true) {
      CharBuffer chars = CharBuffer.wrap(target, offset, length);
      CoderResult result = decoder.decode(bytes, chars, ended);
      int count = withoutMark(target, offset, chars.position() - offset);
      if (count > 0) {
        countLines(target, offset, count);
        return count;
      }
      if (result.isError()) {
        throw new BrokenFileException(
            line,
            "byte 0x%02x is not UTF-8 here; save the file in UTF-8"
                .formatted(Byte.toUnsignedInt(bytes.get())));
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

  private void countLines(char[] target, int offset, int count) throws BrokenFileException {
    int lines = 0;
    int least = Character.MAX_VALUE;
    for (int i = offset; i < offset + count; i++) {
      lines += target[i] == '\n' ? 1 : 0;
      least = Math.min(least, target[i]);
    }
    if (least == 0) {
      throw new BrokenFileException(
          line + linesBeforeZero(target, offset),
          "the character 0 is here, which no text has; save the file in UTF-8");
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

  private void fill() throws IOException {
    bytes.compact();
    try {
      if (packed) {
        in = new GZIPInputStream(file, BUFFER);
        packed = false;
      }
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (count < 0) {
        ended = true;
      } else {
        bytes.position(bytes.position() + count);
      }
    } catch (EOFException | ZipException e) {
      throw new BrokenFileException(
          line, "the gzip data break off or are damaged here; get the file anew");
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static final class CountedStream extends FilterInputStream {
    private long count;

    CountedStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int octet = super.read();
      count += octet < 0 ? 0 : 1;
      return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
