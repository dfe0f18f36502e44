package io.github.entente.core.value;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place between two neighbouring points of a line, where a stretch of it may start or end. On the
 * time line it lies before a second; among numbers it lies right before or right after a number, so
 * that {@code [5, 20)} runs from before 5 to before 20, and exactly 12 from before 12 to after 12.
 *
 * <p>Cuts are ordered from the past to the future and from small numbers to large ones, without
 * rounding; two that are at the same place are equal. Only cuts of one line can be compared. Two
 * cuts are ends of every line: {@link #LEAST} and {@link #GREATEST}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Cut implements Comparable<Cut> {
  /** The cut before everything. */
  public static final Cut LEAST = new Cut(null, Long.MIN_VALUE);

  /** The cut after everything. */
  public static final Cut GREATEST = new Cut(null, Long.MAX_VALUE);

  /** The number beside the cut; null on the time line and at the ends of every line. */
  private final @Nullable BigDecimal number;

  /** The second after the cut; or, beside a number, 0 before and 1 after it. */
  private final long offset;

  private Cut(@Nullable BigDecimal number, long offset) {
    this.number = number;
    this.offset = offset;
  }

  /**
   * The cut on the time line right before a second.
   *
   * @param second seconds since 1970-01-01T00:00:00; the least and the greatest long are the ends
   */
  static Cut atSecond(long second) {
    return new Cut(null, second);
  }

  /** The cut between a number and all smaller ones. */
  static Cut before(BigDecimal number) {
    return new Cut(number.stripTrailingZeros(), 0);
  }

  /** The cut between a number and all larger ones. */
  static Cut after(BigDecimal number) {
    return new Cut(number.stripTrailingZeros(), 1);
  }

  /**
   * Compares two cuts of one line.
   *
   * @throws IllegalArgumentException if one is on the time line and the other among numbers
   */
  @Override
  public int compareTo(Cut other) {
    if (isEnd() || other.isEnd() || (number == null && other.number == null)) {
      return Long.compare(offset, other.offset);
    }
    if (number == null || other.number == null) {
      throw new IllegalArgumentException(
          "cuts of different lines cannot be compared: %s and %s; group extents by their domain"
              .formatted(this, other));
    }
    int order = number.compareTo(other.number);
    return order == 0 ? Long.compare(offset, other.offset) : order;
  }

  /**
   * How much of the line lies between this cut and a later one: seconds of time, or the difference
   * of two numbers, where a number itself takes up one unit in its last decimal place, or 1 if it
   * is whole. So exactly 12 is as wide as 12 to 13 without 13. Infinite at the ends of the line.
   *
   * @param later a cut of the same line, not before this one
   */
  public double distanceTo(Cut later) {
    if (isEnd() || later.isEnd()) {
      return equals(later) ? 0 : Double.POSITIVE_INFINITY;
    }
    if (number == null || later.number == null) {
      return (double) later.offset - (double) offset;
    }
    return Math.max(0, later.position().subtract(position()).doubleValue());
  }

  /** Where a cut among numbers lies if each number takes up a unit in its last place. */
  private BigDecimal position() {
    BigDecimal at = Objects.requireNonNull(number);
    return offset == 0 ? at : at.add(BigDecimal.ONE.movePointLeft(Math.max(0, at.scale())));
  }

  private boolean isEnd() {
    return offset == Long.MIN_VALUE || offset == Long.MAX_VALUE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cut that
        && offset == that.offset
        && (number == null ? that.number == null : number.equals(that.number));
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(offset) + (number == null ? 0 : number.hashCode());
  }

  /** Reads like {@code before 12}, {@code after 12} or {@code second 0}. */
  @Override
  public String toString() {
    if (isEnd()) {
      return offset < 0 ? "least" : "greatest";
    }
    return number == null
        ? "second " + offset
        : (offset == 0 ? "before " : "after ") + number.toPlainString();
  }
}
