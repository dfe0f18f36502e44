package io.github.entente.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.reconcile.DataFusion;
import io.github.entente.reconcile.Fusion;
import io.github.entente.reconcile.ValueLists;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.ScoredValue;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.research.evaluate.Prediction;
import io.github.entente.research.evaluate.WeightKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Applies methods to data sets and turns what they find into predictions of texts. */
final class Predictions {
  private Predictions() {}

  static Answers byDefault(DataSet data) {
    Fusion fusion = DataFusion.DEFAULT.fuse(data.table());
    ImmutableMap.Builder<String, Prediction<String>> predictions = ImmutableMap.builder();
    for (String name : data.gold().answers().keySet()) {
      OptionalInt item = data.table().findItem(name);
      if (item.isPresent()) {
        List<ScoredValue> answerFirst =
            ImmutableList.<ScoredValue>builder()
                .add(fusion.answer(item.getAsInt()))
                .addAll(fusion.ranking(item.getAsInt()))
                .build();
        predictions.put(name, of(answerFirst, ScoreScale.PROBABILITY));
      }
    }
    ImmutableMap<String, Prediction<String>> all = predictions.buildOrThrow();
    return new Answers(all, all, fusion.result().rounds(), fusion.result().converged());
  }

  /** Applies an algorithm that takes each value as a whole. */
  static Answers ofValues(TruthDiscovery algorithm, DataSet data) {
    TruthResult result = TruthRunner.DEFAULT.run(algorithm, data.table());
    ImmutableMap.Builder<String, Prediction<String>> predictions = ImmutableMap.builder();
    ImmutableMap.Builder<String, Prediction<String>> lenient = ImmutableMap.builder();
    for (String name : data.gold().answers().keySet()) {
      OptionalInt item = data.table().findItem(name);
      if (item.isPresent()) {
        Prediction<String> ranked = of(result, item.getAsInt());
        predictions.put(name, ranked);
        OptionalDouble estimate = result.estimate(item.getAsInt());
        lenient.put(
            name,
            estimate.isPresent()
                ? Prediction.answer(String.valueOf(estimate.getAsDouble()))
                : ranked);
      }
    }
    return new Answers(
        predictions.buildOrThrow(), lenient.buildOrThrow(), result.rounds(), result.converged());
  }

  private static Prediction<String> of(TruthResult result, int item) {
    List<ScoredValue> ranking = result.ranking(item);
    if (result.scale() == ScoreScale.PROBABILITY) {
      return of(ranking, result.scale());
    }
    // Scores that saturate say less than the order, which is all that they mean.
    Set<String> best = Set.copyOf(result.best(item));
    List<ScoredValue> byOrder = new ArrayList<>();
    for (ScoredValue scored : ranking) {
      int place = best.contains(scored.value()) ? 0 : byOrder.size();
      byOrder.add(new ScoredValue(scored.value(), -place));
    }
    return of(byOrder, result.scale());
  }

  /** Applies an algorithm for several true values to the members of lists. */
  static Answers ofMembers(TruthDiscovery algorithm, DataSet data) {
    TruthResult result = TruthRunner.DEFAULT.run(algorithm, ValueLists.split(data.table()));
    ImmutableMap.Builder<String, Prediction<String>> predictions = ImmutableMap.builder();
    for (String name : data.gold().answers().keySet()) {
      OptionalInt item = data.table().findItem(name);
      if (item.isPresent()) {
        predictions.put(name, of(sets(result, data.table(), item.getAsInt()), result.scale()));
      }
    }
    ImmutableMap<String, Prediction<String>> all = predictions.buildOrThrow();
    return new Answers(all, all, result.rounds(), result.converged());
  }

  /** Returns the set of members above one half, at least the first, and then the claimed sets. */
  private static List<ScoredValue> sets(TruthResult result, ClaimTable table, int item) {
    List<ScoredValue> members = result.ranking(item);
    ImmutableSortedSet.Builder<String> chosen = ImmutableSortedSet.naturalOrder();
    chosen.add(members.get(0).value());
    members.stream()
        .filter(member -> member.belief() > 0.5)
        .forEach(member -> chosen.add(member.value()));
    ImmutableSet.Builder<ImmutableSortedSet<String>> sets = ImmutableSet.builder();
    sets.add(chosen.build());
    for (int c = table.firstCandidate(item); c < table.firstCandidate(item + 1); c++) {
      sets.add(ValueLists.members(table.value(table.valueOf(c))));
    }
    return sets.build().stream()
        .map(set -> new ScoredValue(ValueLists.join(set), probability(members, set)))
        .toList();
  }

  private static double probability(List<ScoredValue> members, ImmutableSortedSet<String> set) {
    double probability = 1;
    for (ScoredValue member : members) {
      double belief = Math.min(1, member.belief());
      probability *= set.contains(member.value()) ? belief : 1 - belief;
    }
    return probability;
  }

  private static Prediction<String> of(List<ScoredValue> ranking, ScoreScale scale) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (ScoredValue scored : ranking) {
      weights.putIfAbsent(scored.value(), scored.belief());
    }
    WeightKind kind = scale == ScoreScale.PROBABILITY ? WeightKind.MARGINALS : WeightKind.SCORES;
    return new Prediction<>(
        weights.entrySet().stream()
            .map(entry -> candidate(entry.getKey(), entry.getValue(), kind))
            .collect(ImmutableList.toImmutableList()),
        kind);
  }

  /** Rounding may leave the sum of several probabilities a little above 1. */
  private static Prediction.Candidate<String> candidate(
      String value, double weight, WeightKind kind) {
    return new Prediction.Candidate<>(
        value, kind == WeightKind.SCORES ? weight : Math.min(1, weight));
  }
}
