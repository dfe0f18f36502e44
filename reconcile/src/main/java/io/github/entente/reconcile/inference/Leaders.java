package io.github.entente.reconcile.inference;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.verdict.VerdictStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Chooses the best answer to a question that has one: the most exact value that is accepted, or
 * else the most exact one that is more probable than not, or else the most probable one. Of what is
 * more probable than not, bounds and the contraries of values lead only where there is nothing
 * else. Where several are equally good, all of them lead: neither their names nor rounding decide.
 */
final class Leaders {
  /** What rounding can make of a difference of nothing. */
  private static final double ROUNDING = 1e-9;

  /** So many of the most exact options above one half are considered. */
  private static final int MOST_CONSIDERED = 32;

  private Leaders() {}

  /** The leaders among all options of a question; none if there are no options. */
  static ImmutableList<Scored> of(List<Scored> options) {
    double top = options.stream().mapToDouble(Scored::probability).max().orElse(0);
    if (!isAboveHalf(top)) {
      return mostProbable(mostExact(mostProbable(options)));
    }
    List<Scored> considered = considered(options);
    List<Scored> accepted =
        considered.stream().filter(o -> o.candidate().status() == VerdictStatus.ACCEPTED).toList();
    return mostProbable(mostExact(accepted.isEmpty() ? considered : accepted));
  }

  /** The options above one half whose status decides whether they lead. */
  static List<Scored> considered(List<Scored> options) {
    List<Scored> high = options.stream().filter(o -> isAboveHalf(o.probability())).toList();
    List<Scored> values = high.stream().filter(o -> o.option().isValue()).toList();
    return (values.isEmpty() ? high : values)
        .stream().sorted(Comparator.comparingInt(Scored::width)).limit(MOST_CONSIDERED).toList();
  }

  private static boolean isAboveHalf(double probability) {
    return probability >= 0.5 + ROUNDING;
  }

  /** O(n log n) for n options of one width; finer ones have less of it, or the same region. */
  private static List<Scored> mostExact(List<Scored> options) {
    NavigableMap<Integer, ListMultimap<Region, Scored>> byWidth = new TreeMap<>();
    for (Scored option : options) {
      byWidth
          .computeIfAbsent(option.width(), w -> ArrayListMultimap.create())
          .put(option.option().region(), option);
    }
    List<Scored> exact = new ArrayList<>();
    for (Scored option : options) {
      int width = option.width();
      List<Scored> alike = Objects.requireNonNull(byWidth.get(width)).get(option.option().region());
      if (alike.stream().noneMatch(other -> other.isFinerThan(option))
          && byWidth.headMap(width).values().stream()
              .flatMap(narrower -> narrower.values().stream())
              .noneMatch(other -> other.isFinerThan(option))) {
        exact.add(option);
      }
    }
    return exact;
  }

  private static ImmutableList<Scored> mostProbable(List<Scored> options) {
    double top = options.stream().mapToDouble(Scored::probability).max().orElse(0);
    return options.stream()
        .filter(o -> o.probability() >= top - ROUNDING)
        .collect(ImmutableList.toImmutableList());
  }
}
