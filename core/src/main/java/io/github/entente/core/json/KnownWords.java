package io.github.entente.core.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A few words with what they mean, found in a stretch of text without making a string of it. Two
 * words share a place if their lengths and their first and last characters agree by chance; the
 * second then takes the next place.
 *
 * @param <T> what the words mean
 */
final class KnownWords<T> {
  private static final int PLACES = 256;

  private final @Nullable String[] words = new @Nullable String[PLACES];
  private final @Nullable Object[] meanings = new @Nullable Object[PLACES];

  private KnownWords() {}

  /** The words for some meanings, far fewer than 256. */
  static <T> KnownWords<T> of(T[] meanings, Function<T, String> word) {
    KnownWords<T> known = new KnownWords<>();
    for (T meaning : meanings) {
      String text = word.apply(meaning);
      int place = place(text.length(), text.charAt(0), text.charAt(text.length() - 1));
      while (known.words[place] != null) {
        place = (place + 1) % PLACES;
      }
      known.words[place] = text;
      known.meanings[place] = meaning;
    }
    return known;
  }

  /** What a stretch of text means; null if it is none of the words. */
  @Nullable T find(char[] text, int from, int to) {
    if (from == to) {
      return null;
    }
    int place = place(to - from, text[from], text[to - 1]);
    for (String word = words[place]; word != null; word = words[place]) {
      if (isSame(word, text, from, to)) {
        @SuppressWarnings("unchecked") // only meanings are ever put here
        T meaning = (T) meanings[place];
        return meaning;
      }
      place = (place + 1) % PLACES;
    }
    return null;
  }

  private static boolean isSame(String word, char[] text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static int place(int length, char first, char last) {
    return (31 * (31 * length + first) + last) % PLACES;
  }
}
