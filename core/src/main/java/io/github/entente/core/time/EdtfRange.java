package io.github.entente.core.time;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything from one date to another: an interval such as {@code 2004-06/..}, or a range inside a
 * set such as {@code 1670..1672}. An unknown end and an open end differ in text only.
 */
record EdtfRange(End start, String separator, End end) implements EdtfExpression {

  /** A date, or a text that stands for an open or unknown end. */
  record End(String text, Optional<EdtfPoint> point) {
    static End unbounded(String text) {
      return new End(text, Optional.empty());
    }

    static End of(EdtfPoint point) {
      return new End(point.text(), Optional.of(point));
    }
  }

  @Override
  public String text() {
    return start.text() + separator + end.text();
  }

  /** The coarser of the two ends, for a range is no finer than its vaguer end. */
  @Override
  public TimePrecision precision() {
    return points()
        .map(EdtfPoint::precision)
        .reduce(TimePrecision::coarser)
        .orElse(TimePrecision.UNBOUNDED);
  }

  @Override
  public boolean isApproximate() {
    return anyPoint(EdtfPoint::isApproximate);
  }

  @Override
  public boolean isUncertain() {
    return anyPoint(EdtfPoint::isUncertain);
  }

  @Override
  public TimeRegion region(int approximateUnits) {
    return TimeRegion.of(first(approximateUnits), last(approximateUnits));
  }

  /** Whether the end has passed before the start can begin. */
  boolean isReversed() {
    return first(0) >= last(0);
  }

  private long first(int units) {
    return start.point().map(p -> p.region(units).first()).orElse(TimeLine.UNBOUNDED_START);
  }

  private long last(int units) {
    return end.point().map(p -> p.region(units).last()).orElse(TimeLine.UNBOUNDED_END);
  }

  private boolean anyPoint(Predicate<EdtfPoint> test) {
    return points().anyMatch(test);
  }

  private Stream<EdtfPoint> points() {
    return Stream.of(start, end).flatMap(e -> e.point().stream());
  }
}
