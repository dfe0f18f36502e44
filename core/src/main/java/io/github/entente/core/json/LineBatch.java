package io.github.entente.core.json;

import com.google.common.primitives.ImmutableIntArray;
import java.io.CharArrayReader;
import java.io.Reader;

/** Whole lines of an input, without those that are empty. */
final class LineBatch {
  private static final int PLACES = 3;

  private final char[] text;
  private final ImmutableIntArray places;

  /**
   * Keeps the text, which must not change any more.
   *
   * @param text has the lines among others
   * @param places for each line, where it starts in the text, where it ends, and its number
   */
  LineBatch(char[] text, ImmutableIntArray places) {
    this.text = text;
    this.places = places;
  }

  char[] text() {
    return text;
  }

  int size() {
    return places.length() / PLACES;
  }

  int start(int line) {
    return places.get(PLACES * line);
  }

  int end(int line) {
    return places.get(PLACES * line + 1);
  }

  /** The number of a line in the input, from 1. */
  int number(int line) {
    return places.get(PLACES * line + 2);
  }

  /** The text of a line. */
  Reader reader(int line) {
    return new CharArrayReader(text, start(line), end(line) - start(line));
  }
}
