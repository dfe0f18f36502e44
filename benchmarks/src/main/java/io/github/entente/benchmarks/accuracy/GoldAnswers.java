package io.github.entente.benchmarks.accuracy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.entente.reconcile.DataShape;
import io.github.entente.reconcile.ValueLists;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.research.evaluate.RightAnswer;
import io.github.entente.research.evaluate.RightPaths;
import io.github.entente.research.evaluate.RightValue;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides which answers are right, by the shape of the data: for sets those with just the right
 * members; with a hierarchy the most specific claimed values on a path to a right value; otherwise
 * the right values themselves.
 */
final class GoldAnswers {
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  private final ClaimTable table;
  private final DataShape shape;

  GoldAnswers(ClaimTable table, DataShape shape) {
    this.table = table;
    this.shape = shape;
  }

  boolean hasHierarchy() {
    return table.hasHierarchy();
  }

  /** Returns the right answer to each item. */
  ImmutableMap<String, RightAnswer<String>> answers(ImmutableListMultimap<String, GoldRow> byItem) {
    ImmutableMap.Builder<String, RightAnswer<String>> answers = ImmutableMap.builder();
    byItem.asMap().forEach((item, rows) -> answers.put(item, answer(item, rows)));
    return answers.buildOrThrow();
  }

  /** Returns the answers that accept any value on a path to a right value. */
  Map<String, RightAnswer<String>> onPath(ImmutableListMultimap<String, GoldRow> byItem) {
    return Maps.transformValues(byItem.asMap(), rows -> paths(rows).generalised());
  }

  private RightAnswer<String> answer(String item, Collection<GoldRow> rows) {
    if (shape == DataShape.SETS) {
      ImmutableSet<ImmutableSortedSet<String>> sets =
          rows.stream()
              .map(row -> ValueLists.members(row.value()))
              .collect(ImmutableSet.toImmutableSet());
      return text -> sets.contains(ValueLists.members(text));
    }
    if (hasHierarchy()) {
      return mostSpecificClaimed(item, paths(rows));
    }
    return new RightValue<>(
        rows.stream().map(GoldRow::value).collect(ImmutableSet.toImmutableSet()));
  }

  private RightAnswer<String> mostSpecificClaimed(String item, RightPaths<String> paths) {
    OptionalInt least =
        claimed(item).map(paths::levelsAboveLeaf).flatMapToInt(OptionalInt::stream).min();
    return text -> least.isPresent() && paths.levelsAboveLeaf(text).equals(least);
  }

  private Stream<String> claimed(String item) {
    OptionalInt number = table.findItem(item);
    if (number.isEmpty()) {
      return Stream.empty();
    }
    int first = table.firstCandidate(number.getAsInt());
    return IntStream.range(first, table.firstCandidate(number.getAsInt() + 1))
        .mapToObj(candidate -> table.value(table.valueOf(candidate)));
  }

  private static RightPaths<String> paths(Collection<GoldRow> rows) {
    return new RightPaths<>(
        rows.stream().map(GoldAnswers::path).collect(ImmutableSet.toImmutableSet()));
  }

  private static ImmutableList<String> path(GoldRow row) {
    ImmutableList<String> path = ImmutableList.copyOf(COMMAS.split(row.path()));
    return path.isEmpty() ? ImmutableList.of(row.value()) : path;
  }
}
