package io.github.entente.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Doubles;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.research.evaluate.RightAnswer;
import io.github.entente.research.evaluate.RightInterval;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Judges values that are numbers. */
final class Numbers {
  private Numbers() {}

  static boolean areAll(ClaimTable table) {
    return table.values() > 0
        && IntStream.range(0, table.values())
            .allMatch(value -> numberOrNull(table.value(value)) != null);
  }

  /** Returns the answers that accept numbers within a share of a right number. */
  static Map<String, RightAnswer<String>> within(
      double share, ImmutableListMultimap<String, GoldRow> byItem) {
    return Maps.transformValues(byItem.asMap(), rows -> accepting(share, rows));
  }

  private static RightAnswer<String> accepting(double share, Collection<GoldRow> rows) {
    ImmutableList<RightInterval> right =
        rows.stream()
            .map(row -> numberOrNull(row.value()))
            .filter(Objects::nonNull)
            .map(number -> RightInterval.of(number).withRelativeTolerance(share))
            .collect(ImmutableList.toImmutableList());
    return text -> {
      Double number = numberOrNull(text);
      return number != null && right.stream().anyMatch(interval -> interval.accepts(number));
    };
  }

  private static @Nullable Double numberOrNull(String text) {
    Double number = Doubles.tryParse(text);
    return number != null && Double.isFinite(number) ? number : null;
  }
}
