package io.github.entente.reconcile.explain;

import com.google.common.base.Splitter;
import java.util.regex.Pattern;

/**
 * Lines of at most {@value #COLUMNS} columns, each ended by a line feed. A line that is too long is
 * broken between words, with a hanging indent; a word that is too long for any line is cut.
 */
final class WrappedLines {
  private static final int COLUMNS = 100;
  private static final String HANGING = "        ";
  private static final Splitter WORDS = Splitter.on(Pattern.compile(" |\\R"));
  private static final Splitter PIECES = Splitter.fixedLength(COLUMNS - HANGING.length());

  private final StringBuilder lines = new StringBuilder();

  /** Adds a line. */
  void add(String indent, String text) {
    StringBuilder current = new StringBuilder(indent);
    boolean isEmpty = true;
    for (String word : WORDS.splitToStream(text).flatMap(PIECES::splitToStream).toList()) {
      if (!isEmpty && current.length() + 1 + word.length() > COLUMNS) {
        lines.append(current).append('\n');
        current = new StringBuilder(HANGING);
        isEmpty = true;
      }
      current.append(isEmpty ? "" : " ").append(word);
      isEmpty = false;
    }
    lines.append(current).append('\n');
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
