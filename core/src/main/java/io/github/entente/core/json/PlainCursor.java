package io.github.entente.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads one line of JSON that is as plain as most lines are: without escapes, exponents, long
 * numbers or anything wrong. Whatever is not plain ends the reading with a {@link
 * NotPlainException}; the parser then reads the line again, and it alone says what is wrong.
 */
final class PlainCursor {
  /** So many digits always fit into a long. */
  static final int MOST_DIGITS = 18;

  private char[] text = new char[0];
  private int at;
  private int end;
  private int stringStart;
  private int stringEnd;

  /** Starts to read a stretch of text. */
  void open(char[] source, int from, int to) {
    text = source;
    at = from;
    end = to;
  }

  int position() {
    return at;
  }

  /**
   * The next character behind blanks and tabs, which stays the next; NUL at the end. A carriage
   * return is not plain, because parsers count it as the end of a line.
   */
  char peek() {
    while (at < end) {
      char c = text[at];
      if (c != ' ' && c != '\t') {
        return c;
      }
      at++;
    }
    return '\0';
  }

  boolean accept(char expected) {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  void expect(char expected) {
    if (!accept(expected)) {
      throw new NotPlainException();
    }
  }

  void expectEnd() {
    peek();
    if (at < end) {
      throw new NotPlainException();
    }
  }

  /** Enters an object; tells whether it has a field. */
  boolean opensObject() {
    expect('{');
    return !accept('}');
  }

  /** Passes on to the next field of an object, or leaves it if there is none. */
  boolean goesOn() {
    if (accept(',')) {
      return true;
    }
    expect('}');
    return false;
  }

  /** Reads an array of what a reader reads. */
  <T> ImmutableList<T> list(Supplier<T> element) {
    expect('[');
    ImmutableList.Builder<T> list = ImmutableList.builder();
    if (!accept(']')) {
      do {
        list.add(element.get());
      } while (accept(','));
      expect(']');
    }
    return list.build();
  }

  /** Reads a string. */
  String string() {
    passString();
    return new String(text, stringStart, stringEnd - stringStart);
  }

  /** Reads one of the known words. */
  <T> T word(KnownWords<T> known) {
    passString();
    T meaning = known.find(text, stringStart, stringEnd);
    if (meaning == null) {
      throw new NotPlainException();
    }
    return meaning;
  }

  /** Reads a string and gives it a meaning, which is remembered. */
  <T> T string(TextCache<T> cache, Function<String, T> meaning) {
    passString();
    T known = cache.find(text, stringStart, stringEnd);
    return known == null ? kept(cache, stringStart, stringEnd, meaning) : known;
  }

  private <T> T kept(TextCache<T> cache, int from, int to, Function<String, T> meaning) {
    return cache.keep(text, from, to, meaning.apply(new String(text, from, to - from)));
  }

  /** Reads an object or an array by a reader of its own; what that gives is remembered. */
  <T> T nested(TextCache<T> cache, Supplier<T> reader) {
    peek();
    int from = at;
    passNested();
    int to = at;
    T known = cache.find(text, from, to);
    if (known != null) {
      return known;
    }
    at = from;
    T read = reader.get();
    if (at != to) {
      throw new NotPlainException();
    }
    return cache.keep(text, from, to, read);
  }

  private void passString() {
    expect('"');
    stringStart = at;
    while (at < end && text[at] != '"') {
      char c = text[at];
      if (c < ' ' || c == '\\') {
        throw new NotPlainException();
      }
      if (Character.isSurrogate(c)) {
        at++;
        if (at == end || !Character.isSurrogatePair(c, text[at])) {
          throw new NotPlainException();
        }
      }
      at++;
    }
    stringEnd = at;
    expect('"');
  }

  /** Passes over an object or array, of which it looks at nothing but strings and brackets. */
  private void passNested() {
    int depth = 0;
    do {
      switch (peek()) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '\0' -> throw new NotPlainException();
        default -> {}
      }
      if (text[at] == '"') {
        passString();
      } else {
        at++;
      }
    } while (depth > 0);
  }

  /** Reads a number. */
  BigDecimal number() {
    boolean isNegative = accept('-');
    int start = at;
    long unscaled = digits(0);
    int whole = at - start;
    int scale = 0;
    if (at < end && text[at] == '.') {
      at++;
      unscaled = digits(unscaled);
      scale = at - start - whole - 1;
    }
    boolean isPlain =
        whole > 0
            && (whole == 1 || text[start] != '0')
            && (scale > 0 || whole == at - start)
            && whole + scale <= MOST_DIGITS;
    if (!isPlain) {
      throw new NotPlainException();
    }
    return BigDecimal.valueOf(isNegative ? -unscaled : unscaled, scale);
  }

  /** Reads a number without a fraction that an int can hold. */
  int integer() {
    BigDecimal number = number();
    if (number.scale() > 0 || number.intValue() != number.longValue()) {
      throw new NotPlainException();
    }
    return number.intValue();
  }

  private long digits(long before) {
    long number = before;
    while (at < end && text[at] >= '0' && text[at] <= '9') {
      number = 10 * number + (text[at] - '0'); // may overflow, and is then not used
      at++;
    }
    return number;
  }

  /** Reads a truth value. */
  boolean truth() {
    boolean isTrue = peek() == 't';
    String word = isTrue ? "true" : "false";
    for (int i = 0; i < word.length(); i++) {
      if (at == end || text[at] != word.charAt(i)) {
        throw new NotPlainException();
      }
      at++;
    }
    return isTrue;
  }
}
