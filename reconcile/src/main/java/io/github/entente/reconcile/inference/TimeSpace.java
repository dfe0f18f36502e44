package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.time.TimeRegion;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.reconcile.bayes.Region;
import io.github.entente.reconcile.bayes.Space;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Cuts the time line at the ends of every claimed time and of the calendar year, month and day
 * around it. Each year that a claim touches gets one share of the prior, spread evenly over its
 * seconds; the rest stays with the other years. A claimed day is a year, made exact by a month,
 * made exact by a day, so a source can be right about the year and wrong about the day.
 */
final class TimeSpace {
  /**
   * Beyond this, a claim is about no particular years, or about a pattern such as every October.
   */
  private static final int MOST_YEARS = 400;

  private static final long SECONDS_PER_DAY = 86_400;

  private final List<List<TimeRegion>> chains;
  private final TreeSet<Integer> years = new TreeSet<>();
  private final TreeSet<Long> cuts = new TreeSet<>();

  private TimeSpace(List<List<TimeRegion>> chains) {
    this.chains = chains;
  }

  /** The space, or nothing if the claimed times are too scattered for a time line. */
  static Optional<ValueSpace> of(ImmutableList<ClaimValue> values, int falseAlternatives) {
    List<List<TimeRegion>> chains = new ArrayList<>();
    for (ClaimValue value : values) {
      TimeRegion region = ((TimeValue) value).time().region();
      if (region.spans().isEmpty() || region.spans().size() > MOST_YEARS) {
        return Optional.empty();
      }
      chains.add(chain(region));
    }
    TimeSpace space = new TimeSpace(chains);
    return space.cut() ? Optional.of(space.layOut(values, falseAlternatives)) : Optional.empty();
  }

  /** The calendar year, month and day that the region lies in, if any, and the region itself. */
  private static List<TimeRegion> chain(TimeRegion region) {
    List<TimeRegion> chain = new ArrayList<>();
    long start = region.spans().get(0).startInclusive();
    long end = region.spans().get(region.spans().size() - 1).endExclusive();
    if (start != Long.MIN_VALUE && end != Long.MAX_VALUE) {
      LocalDate first = date(start);
      LocalDate last = date(end - 1);
      if (first.getYear() == last.getYear()) {
        LocalDate year = first.withDayOfYear(1);
        chain.add(TimeRegion.ofDays(year, year.plusYears(1)));
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
          LocalDate month = first.withDayOfMonth(1);
          chain.add(TimeRegion.ofDays(month, month.plusMonths(1)));
          if (first.equals(last)) {
            chain.add(TimeRegion.ofDays(first, first.plusDays(1)));
          }
        }
      }
    }
    chain.removeIf(region::equals);
    chain.add(region);
    return chain;
  }

  /** Finds the cuts and the years; says whether there are few enough of them. */
  private boolean cut() {
    for (List<TimeRegion> chain : chains) {
      for (TimeRegion region : chain) {
        for (TimeRegion.Span span : region.spans()) {
          boolean startKnown = span.startInclusive() != Long.MIN_VALUE;
          boolean endKnown = span.endExclusive() != Long.MAX_VALUE;
          if (startKnown) {
            cuts.add(span.startInclusive());
          }
          if (endKnown) {
            cuts.add(span.endExclusive());
          }
          if (startKnown && endKnown && !touch(span)) {
            return false;
          }
        }
      }
    }
    for (int year : years) {
      cuts.add(startOf(year));
      cuts.add(startOf(year + 1));
    }
    return true;
  }

  private boolean touch(TimeRegion.Span span) {
    int first = date(span.startInclusive()).getYear();
    int last = date(span.endExclusive() - 1).getYear();
    if (last - first > MOST_YEARS) {
      return false;
    }
    for (int year = first; year <= last; year++) {
      years.add(year);
    }
    return years.size() <= MOST_YEARS;
  }

  private ValueSpace layOut(ImmutableList<ClaimValue> values, int falseAlternatives) {
    double share = 1.0 / ValueSpaces.shares(years.size(), falseAlternatives);
    List<TimeRegion> cells = cells();
    List<TimeRegion> atoms = new ArrayList<>();
    List<Double> masses = new ArrayList<>();
    List<TimeRegion> outside = new ArrayList<>();
    for (TimeRegion cell : cells) {
      if (isInYears(cell)) {
        atoms.add(cell);
        masses.add(share * fractionOfYear(cell));
      } else if (chains.stream().anyMatch(c -> c.get(c.size() - 1).contains(cell))) {
        outside.add(cell);
      }
    }
    double rest = (1 - share * years.size()) / (outside.size() + 1);
    for (TimeRegion cell : outside) {
      atoms.add(cell);
      masses.add(rest);
    }
    masses.add(rest);
    Space space = Space.of(masses.stream().mapToDouble(Double::doubleValue).toArray());
    ImmutableList<List<Region>> regions =
        chains.stream()
            .map(chain -> chain.stream().map(r -> region(r, atoms)).distinct().toList())
            .collect(ImmutableList.toImmutableList());
    return new ValueSpace(space, values, regions);
  }

  private List<TimeRegion> cells() {
    List<TimeRegion> cells = new ArrayList<>();
    long start = Long.MIN_VALUE;
    for (long cut : cuts) {
      cells.add(TimeRegion.of(start, cut));
      start = cut;
    }
    cells.add(TimeRegion.of(start, Long.MAX_VALUE));
    return cells;
  }

  private boolean isInYears(TimeRegion cell) {
    long start = cell.spans().get(0).startInclusive();
    return start != Long.MIN_VALUE
        && cell.spans().get(0).endExclusive() != Long.MAX_VALUE
        && years.contains(date(start).getYear());
  }

  private static double fractionOfYear(TimeRegion cell) {
    TimeRegion.Span span = cell.spans().get(0);
    double length = span.endExclusive() - span.startInclusive();
    int days = Year.of(date(span.startInclusive()).getYear()).length();
    return length / (days * (double) SECONDS_PER_DAY);
  }

  private static Region region(TimeRegion claimed, List<TimeRegion> atoms) {
    BitSet inside = new BitSet();
    for (int i = 0; i < atoms.size(); i++) {
      if (claimed.contains(atoms.get(i))) {
        inside.set(i);
      }
    }
    return Region.of(inside);
  }

  private static long startOf(int year) {
    return LocalDate.of(year, 1, 1).toEpochDay() * SECONDS_PER_DAY;
  }

  private static LocalDate date(long second) {
    return LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_PER_DAY));
  }
}
