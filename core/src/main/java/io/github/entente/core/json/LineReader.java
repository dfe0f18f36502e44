package io.github.entente.core.json;

import java.io.IOException;
import java.io.Reader;

/**
 * Shows one line of a text at a time as if it were all there is, so that a parser cannot read past
 * it. Lines end with a line feed, optionally after a carriage return; empty ones are passed over.
 */
final class LineReader extends Reader {
  private final char[] buffer = new char[1 << 13];
  private final Reader in;
  private final int maxLength;
  private int position;
  private int limit;
  private int line;
  private int length;
  private boolean lineOpen;

  LineReader(Reader in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /** The number of the line that was opened last, from 1; 0 before the first. */
  int line() {
    return line;
  }

  /** Leaves the open line and opens the next one that is not empty; false if there is none. */
  boolean nextLine() throws IOException {
    while (lineOpen) {
      if (!fill()) {
        return false;
      }
      skipToLineEnd();
    }
    while (fill()) {
      line++;
      length = 0;
      lineOpen = true;
      if (!isEmptyLine()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    if (!lineOpen || !fill()) {
      return -1;
    }
    int end = Math.min(limit, position + count);
    int from = position;
    while (position < end && buffer[position] != '\n') {
      position++;
    }
    int copied = position - from;
    System.arraycopy(buffer, from, target, offset, copied);
    length += copied;
    if (length > maxLength) {
      throw new LimitExceededException("is too long a line", maxLength, "withLineLength");
    }
    if (position < limit && buffer[position] == '\n') {
      position++;
      lineOpen = false;
    }
    return copied == 0 ? -1 : copied;
  }

  private void skipToLineEnd() {
    while (position < limit && lineOpen) {
      lineOpen = buffer[position] != '\n';
      position++;
    }
  }

  /** Passes over the line that was just opened if nothing is on it. */
  private boolean isEmptyLine() throws IOException {
    if (buffer[position] == '\r' && position + 1 == limit) {
      // What follows the carriage return is not in the buffer yet.
      buffer[0] = '\r';
      position = 0;
      limit = 1 + Math.max(0, in.read(buffer, 1, buffer.length - 1));
    }
    int end = buffer[position] == '\r' && position + 1 < limit ? position + 1 : position;
    if (buffer[end] != '\n') {
      return false;
    }
    position = end + 1;
    lineOpen = false;
    return true;
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return position < limit;
  }

  /** Does nothing: a parser of one line must not close the source of the others. */
  @Override
  public void close() {}

  void closeSource() throws IOException {
    in.close();
  }
}
