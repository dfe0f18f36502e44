package io.github.entente.core.json;

import com.google.common.primitives.ImmutableIntArray;
import io.github.entente.core.SourcedClaim;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Shows one line of a text at a time as if it were all there is, so that a parser cannot read past
 * it, or many lines at once. Lines end with a line feed, optionally after a carriage return; empty
 * ones are passed over.
 */
final class LineReader extends Reader {
  private static final int BUFFER = 1 << 14;

  private final Queue<char[]> free = new ArrayDeque<>();
  private char[] buffer = new char[BUFFER];
  private @Nullable IOException failure;
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
    leaveLine();
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

  /** The claim on the open line, if the line is in the buffer as a whole and plain. */
  @Nullable SourcedClaim claim(ClaimLineParser parser) {
    int lineEnd = lineEnd(false);
    return lineEnd < 0 ? null : parser.parse(buffer, position, lineEnd);
  }

  /**
   * Leaves the open line and takes the next lines, as many as are in the buffer as a whole. There
   * are none if the next line is longer than the buffer or the limit, or if the input ends or fails
   * in it; {@link #nextLine} then has more to tell.
   */
  LineBatch nextLines() throws IOException {
    leaveLine();
    boolean ended = fillUp();
    ImmutableIntArray.Builder places = ImmutableIntArray.builder();
    for (int end = lineEnd(ended); end >= 0 && end - position <= maxLength; end = lineEnd(ended)) {
      line++;
      boolean isEmpty =
          end < limit && (end == position || (end == position + 1 && buffer[position] == '\r'));
      if (!isEmpty) {
        places.add(position).add(end).add(line);
      }
      position = Math.min(limit, end + 1);
    }
    char[] text = buffer;
    buffer = free.isEmpty() ? new char[BUFFER] : free.remove();
    limit -= position;
    System.arraycopy(text, position, buffer, 0, limit);
    position = 0;
    return new LineBatch(text, places.build());
  }

  /** Takes back the text of a batch that nobody needs any more. */
  void release(LineBatch batch) {
    free.add(batch.text());
  }

  /** Where the next line ends; -1 if there is none or its end is not in the buffer. */
  private int lineEnd(boolean ended) {
    for (int i = position; i < limit; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return ended && position < limit ? limit : -1;
  }

  /** Fills the buffer behind what is still in it; tells whether the input ended soundly. */
  private boolean fillUp() {
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    try {
      while (limit < BUFFER - 1) { // a surrogate pair takes two
        int count = read(limit);
        if (count == 0) {
          return true;
        }
        limit += count;
      }
    } catch (IOException e) {
      failure = e; // the lines before it come first
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

  private void leaveLine() throws IOException {
    while (lineOpen && fill()) {
      skipToLineEnd();
    }
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
      limit = 1 + read(1);
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
      limit = 0; // should reading fail
      limit = read(0);
    }
    return position < limit;
  }

  /** Reads into the buffer from an index on; 0 if the input has ended. */
  private int read(int from) throws IOException {
    if (failure != null) {
      throw failure;
    }
    return Math.max(0, in.read(buffer, from, BUFFER - from));
  }

  /** Does nothing: a parser of one line must not close the source of the others. */
  @Override
  public void close() {}

  void closeSource() throws IOException {
    in.close();
  }
}
