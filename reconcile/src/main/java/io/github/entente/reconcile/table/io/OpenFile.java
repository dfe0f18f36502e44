package io.github.entente.reconcile.table.io;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a file, unpacked if its name ends in {@code .gz}, without a byte order mark. */
final class OpenFile implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path path;
  private final long size;
  private final CountedStream file;
  private InputStream in;
  private boolean started;

  OpenFile(Path path) throws IOException {
    this.path = path;
    size = Files.size(path);
    file = new CountedStream(Files.newInputStream(path));
    in = file;
  }

  ReadProgress progress(long lines) {
    return new ReadProgress(path, lines, file.count, size);
  }

  /**
   * Reads as {@link InputStream#read(byte[], int, int)} does.
   *
   * @param line the line that the bytes go on with
   */
  int read(byte[] target, int offset, int length, long line) throws IOException {
    try {
      if (!started) {
        started = true;
        start();
      }
      return in.read(target, offset, length);
    } catch (EOFException | ZipException e) {
      throw new BrokenFileException(
          line, "the gzip data break off or are damaged here; get the file anew");
    }
  }

  private void start() throws IOException {
    InputStream unpacked =
        path.toString().endsWith(".gz") ? new GZIPInputStream(file, BUFFER) : file;
    byte[] first = unpacked.readNBytes(BYTE_ORDER_MARK.length);
    PushbackInputStream whole = new PushbackInputStream(unpacked, BYTE_ORDER_MARK.length);
    if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
      whole.unread(first);
    }
    in = whole;
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
