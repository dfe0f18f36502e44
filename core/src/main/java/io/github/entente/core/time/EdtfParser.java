package io.github.entente.core.time;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Reads EDTF (Library of Congress specification of 2019, ISO 8601-2:2019) by recursive descent:
 * levels 0, 1 and 2.
 *
 * <pre>
 * expression = point | end "/" end | "[" members "]" | "{" members "}"
 * end        = "" | ".." | point
 * members    = member ("," " "* member)*
 * member     = point | point ".." point | ".." point (first only) | point ".." (last only)
 * </pre>
 *
 * <p>{@link EdtfDateParser} reads a point. A point with a time of day may also stand in intervals
 * and sets, as in ISO 8601.
 */
final class EdtfParser {
  private static final String DATE = "a date such as 2016, 2016-01 or 2016-01-02";

  private final EdtfCursor cursor;
  private final EdtfDateParser dates;

  private EdtfParser(String text) {
    this.cursor = new EdtfCursor(text);
    this.dates = new EdtfDateParser(cursor);
  }

  static EdtfExpression parse(String text) {
    return new EdtfParser(text).expression();
  }

  private EdtfExpression expression() {
    if (cursor.accept("[")) {
      return set('[', ']');
    }
    if (cursor.accept("{")) {
      return set('{', '}');
    }
    EdtfRange.End start = intervalEnd(DATE);
    if (start.point().isPresent() && cursor.peek() != '/') {
      cursor.expectEnd("the end of the text, or / and the end of an interval,");
      return start.point().get();
    }
    if (!cursor.accept("/")) {
      throw cursor.unexpected(start.text().isEmpty() ? DATE : "/");
    }
    EdtfRange.End end = intervalEnd("a date, .. or nothing");
    cursor.expectEnd("the end of the text");
    return checked(new EdtfRange(start, "/", end), 0);
  }

  private EdtfRange.End intervalEnd(String expected) {
    if (cursor.accept("..")) {
      return EdtfRange.End.unbounded("..");
    }
    Optional<EdtfPoint> point = dates.point();
    if (point.isPresent()) {
      return EdtfRange.End.of(point.get());
    }
    if (cursor.peek() != '/') {
      cursor.expectEnd(expected);
    }
    return EdtfRange.End.unbounded("");
  }

  private EdtfSet set(char open, char close) {
    ImmutableList.Builder<EdtfExpression> members = ImmutableList.builder();
    String closing = String.valueOf(close);
    members.add(cursor.accept("..") ? upTo() : member(closing));
    while (cursor.accept(",")) {
      while (cursor.accept(" ")) {}
      members.add(member(closing));
    }
    if (!cursor.accept(closing)) {
      throw cursor.unexpected("a comma or " + closing);
    }
    cursor.expectEnd("the end of the text");
    return new EdtfSet(open, members.build(), close);
  }

  private EdtfRange upTo() {
    return new EdtfRange(EdtfRange.End.unbounded(""), "..", EdtfRange.End.of(requiredPoint()));
  }

  private EdtfExpression member(String closing) {
    int at = cursor.index();
    EdtfPoint start = requiredPoint();
    if (!cursor.accept("..")) {
      return start;
    }
    EdtfRange.End end =
        cursor.peek() == closing.charAt(0)
            ? EdtfRange.End.unbounded("")
            : EdtfRange.End.of(requiredPoint());
    return checked(new EdtfRange(EdtfRange.End.of(start), "..", end), at);
  }

  private EdtfPoint requiredPoint() {
    return dates.point().orElseThrow(() -> cursor.unexpected(DATE));
  }

  private EdtfRange checked(EdtfRange range, int at) {
    if (range.isReversed()) {
      throw cursor.wrong(
          at,
          "\"%s\" ends before it starts".formatted(range.text()),
          "write the earlier date first: \"%s%s%s\""
              .formatted(range.end().text(), range.separator(), range.start().text()));
    }
    return range;
  }
}
