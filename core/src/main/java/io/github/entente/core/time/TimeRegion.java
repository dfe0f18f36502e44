package io.github.entente.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The set of instants that a statement about time leaves open, such as all of 2016 or every 24th of
 * June.
 *
 * <p>Instants are whole seconds of the proleptic ISO calendar since 1970-01-01T00:00:00; a local
 * date or time is placed as if it were UTC, one with an offset is converted to UTC. A region is a
 * list of half-open spans in its one canonical form: ascending, disjoint, and never adjacent. So
 * two regions hold the same instants exactly when they are {@linkplain #equals equal}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TimeRegion {
  /** The region without any instant. */
  public static final TimeRegion NONE = new TimeRegion(ImmutableList.of());

  /** The region of all instants. */
  public static final TimeRegion ALL =
      new TimeRegion(ImmutableList.of(new Span(TimeLine.UNBOUNDED_START, TimeLine.UNBOUNDED_END)));

  private static final int SPANS_SHOWN = 4;

  private final ImmutableList<Span> spans;

  /**
   * A contiguous, non-empty stretch of time.
   *
   * @param startInclusive the first second, or {@link Long#MIN_VALUE} if unbounded
   * @param endExclusive the second after the last, or {@link Long#MAX_VALUE} if unbounded
   * @since 0.1.0
   */
  public record Span(long startInclusive, long endExclusive) {
    /** Throws {@link IllegalArgumentException} unless the start lies before the end. */
    public Span {
      checkArgument(
          startInclusive < endExclusive,
          "span [%s, %s) has no instant: the end must lie after the start",
          startInclusive,
          endExclusive);
    }

    /** Reads like {@code [2016-01-01, 2017-01-01)}; an unbounded end is written as two dots. */
    @Override
    public String toString() {
      String start =
          startInclusive == TimeLine.UNBOUNDED_START
              ? "(.."
              : "[" + TimeLine.format(startInclusive);
      String end = endExclusive == TimeLine.UNBOUNDED_END ? ".." : TimeLine.format(endExclusive);
      return start + ", " + end + ")";
    }
  }

  private TimeRegion(ImmutableList<Span> canonicalSpans) {
    this.spans = canonicalSpans;
  }

  /**
   * The region of one span of seconds.
   *
   * @param startInclusive the first second, or {@link Long#MIN_VALUE} if unbounded
   * @param endExclusive the second after the last, or {@link Long#MAX_VALUE} if unbounded
   * @throws IllegalArgumentException unless {@code startInclusive < endExclusive}
   */
  public static TimeRegion of(long startInclusive, long endExclusive) {
    return new TimeRegion(ImmutableList.of(new Span(startInclusive, endExclusive)));
  }

  /**
   * The region of whole days.
   *
   * @param startInclusive the first day
   * @param endExclusive the day after the last
   * @throws IllegalArgumentException unless {@code startInclusive} is before {@code endExclusive}
   */
  public static TimeRegion ofDays(LocalDate startInclusive, LocalDate endExclusive) {
    return of(TimeLine.startOf(startInclusive), TimeLine.startOf(endExclusive));
  }

  /**
   * Everything before a day.
   *
   * @param endExclusive the first day that does not belong to the region
   * @return the region, unbounded at its start
   */
  public static TimeRegion before(LocalDate endExclusive) {
    return of(TimeLine.UNBOUNDED_START, TimeLine.startOf(endExclusive));
  }

  /**
   * Everything from a day on.
   *
   * @param startInclusive the first day that belongs to the region
   * @return the region, unbounded at its end
   */
  public static TimeRegion from(LocalDate startInclusive) {
    return of(TimeLine.startOf(startInclusive), TimeLine.UNBOUNDED_END);
  }

  /**
   * The instants that lie in at least one of the regions. O(n log n) in the number of spans.
   *
   * @param regions any number of regions; none gives {@link #NONE}
   * @return their union
   */
  public static TimeRegion union(TimeRegion... regions) {
    return union(Arrays.asList(regions));
  }

  /**
   * The instants that lie in at least one of the regions. O(n log n) in the number of spans.
   *
   * @param regions any number of regions; none gives {@link #NONE}
   * @return their union
   */
  public static TimeRegion union(Iterable<TimeRegion> regions) {
    List<Span> all = new ArrayList<>();
    regions.forEach(region -> all.addAll(region.spans));
    return ofSpans(all);
  }

  /** The union of the spans, given in any order. */
  static TimeRegion ofSpans(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingLong(Span::startInclusive));
    ImmutableList.Builder<Span> canonical = ImmutableList.builder();
    @Nullable Span open = null;
    for (Span next : sorted) {
      if (open == null) {
        open = next;
      } else if (next.startInclusive() <= open.endExclusive()) {
        long end = Math.max(open.endExclusive(), next.endExclusive());
        open = new Span(open.startInclusive(), end);
      } else {
        canonical.add(open);
        open = next;
      }
    }
    if (open != null) {
      canonical.add(open);
    }
    return new TimeRegion(canonical.build());
  }

  /** The canonical spans: ascending, disjoint, never adjacent; none for {@link #NONE}. */
  public ImmutableList<Span> spans() {
    return spans;
  }

  /** Whether the region holds no instant: true for {@link #NONE} only. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /**
   * Whether the region has both a first and a last instant.
   *
   * @return true if neither end is unbounded; also true for {@link #NONE}
   */
  public boolean isBounded() {
    return isEmpty() || (first() != TimeLine.UNBOUNDED_START && last() != TimeLine.UNBOUNDED_END);
  }

  /**
   * The first instant of the region.
   *
   * @return the second, or empty if the region is unbounded there or has no instant
   */
  public OptionalLong startInclusive() {
    return isEmpty() || first() == TimeLine.UNBOUNDED_START
        ? OptionalLong.empty()
        : OptionalLong.of(first());
  }

  /**
   * The instant after the last one of the region.
   *
   * @return the second, or empty if the region is unbounded there or has no instant
   */
  public OptionalLong endExclusive() {
    return isEmpty() || last() == TimeLine.UNBOUNDED_END
        ? OptionalLong.empty()
        : OptionalLong.of(last());
  }

  /**
   * Whether every instant of the other region lies in this one. O(n) in the number of spans.
   *
   * @param other the region that may be part of this one; {@link #NONE} always is
   * @return true if nothing of {@code other} lies outside this region
   */
  public boolean contains(TimeRegion other) {
    return intersection(other).equals(other);
  }

  /**
   * Whether the two regions share an instant. O(n) in the number of spans.
   *
   * @param other the region to compare with
   * @return true if the intersection is not empty
   */
  public boolean intersects(TimeRegion other) {
    return !intersection(other).isEmpty();
  }

  /**
   * The instants that lie in both regions. O(n) in the number of spans.
   *
   * @param other the region to intersect with
   * @return the common part, {@link #NONE} if there is no such instant
   */
  public TimeRegion intersection(TimeRegion other) {
    ImmutableList.Builder<Span> common = ImmutableList.builder();
    int i = 0;
    int j = 0;
    while (i < spans.size() && j < other.spans.size()) {
      Span a = spans.get(i);
      Span b = other.spans.get(j);
      long start = Math.max(a.startInclusive(), b.startInclusive());
      long end = Math.min(a.endExclusive(), b.endExclusive());
      if (start < end) {
        common.add(new Span(start, end));
      }
      if (a.endExclusive() < b.endExclusive()) {
        i++;
      } else {
        j++;
      }
    }
    return new TimeRegion(common.build());
  }

  /** The first instant of a region that is not empty, possibly unbounded. */
  long first() {
    return spans.get(0).startInclusive();
  }

  /** The instant after the last of a region that is not empty, possibly unbounded. */
  long last() {
    return spans.get(spans.size() - 1).endExclusive();
  }

  /** This region with the edges of every span moved outwards. */
  TimeRegion widened(long amount, ChronoUnit unit) {
    List<Span> wider = new ArrayList<>(spans.size());
    for (Span span : spans) {
      wider.add(
          new Span(
              TimeLine.shift(span.startInclusive(), -amount, unit),
              TimeLine.shift(span.endExclusive(), amount, unit)));
    }
    return ofSpans(wider);
  }

  /** Two regions are equal if they hold the same instants. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeRegion region && spans.equals(region.spans);
  }

  @Override
  public int hashCode() {
    return spans.hashCode();
  }

  /**
   * Reads like {@code [2016-01-01, 2017-01-01)}, with several spans joined by {@code or}; only the
   * first few spans of a long list are shown.
   */
  @Override
  public String toString() {
    if (isEmpty()) {
      return "none";
    }
    String shown =
        spans.stream().limit(SPANS_SHOWN).map(Span::toString).collect(Collectors.joining(" or "));
    int hidden = spans.size() - SPANS_SHOWN;
    return hidden > 0 ? shown + " or " + hidden + " more" : shown;
  }
}
