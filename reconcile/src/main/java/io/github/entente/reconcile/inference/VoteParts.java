package io.github.entente.reconcile.inference;

import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.dependence.SharedFeeds;
import io.github.entente.reconcile.dependence.WitnessWeights;
import io.github.entente.reconcile.hypothesis.LaidOut;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.NumberedClaimsBuilder;
import io.github.entente.reconcile.vote.Decision;
import io.github.entente.reconcile.vote.Meaning;
import io.github.entente.reconcile.vote.Vote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * How much of a witness of its own each vote is, where several sources carry one feed ({@link
 * SharedFeeds}). That shows in the values of open questions, on which independent sources do not
 * agree by chance.
 */
final class VoteParts {
  private final Map<Key, Double> parts = new HashMap<>();

  private record Key(int question, ActorId witness) {}

  /** A value that a source gives; values and decisions are numbered within their question. */
  private record Given(Vote vote, Meaning meaning, int decision, int value) {}

  /** The values that sources give on one question, in columns: source, decision, value. */
  static int[][] columns(List<Decision> decisions, ToIntFunction<ActorId> numbers) {
    List<Given> given = given(decisions);
    return new int[][] {
      given.stream().mapToInt(g -> numbers.applyAsInt(g.vote.witness())).toArray(),
      given.stream().mapToInt(Given::decision).toArray(),
      given.stream().mapToInt(Given::value).toArray()
    };
  }

  private static List<Given> given(List<Decision> decisions) {
    List<Given> given = new ArrayList<>();
    int firstValue = 0;
    for (int d = 0; d < decisions.size(); d++) {
      Decision decision = decisions.get(d);
      if (decision.space().isOpen()) {
        Map<LaidOut, Integer> values = new HashMap<>();
        for (Vote vote : decision.votes()) {
          for (Meaning meaning : vote.meanings()) {
            if (meaning.position().isValue()) {
              int next = firstValue + values.size();
              int value = values.computeIfAbsent(meaning.position().place(), p -> next);
              given.add(new Given(vote, meaning, d, value));
            }
          }
        }
        firstValue += values.size();
      }
    }
    return given;
  }

  /**
   * The parts that follow from how often sources agree. O(values given), beside the comparison.
   *
   * @param given the {@linkplain #columns values} that sources give on each question
   * @param decisions what is to be decided on a question; asked only where sources share a feed
   */
  static VoteParts detected(
      int[][][] given, SharedFeeds feeds, IntFunction<List<Decision>> decisions) {
    NumberedClaimsBuilder claims = ClaimTable.numbered();
    int[] firstValue = new int[given.length + 1];
    int item = 0;
    for (int q = 0; q < given.length; q++) {
      firstValue[q + 1] = firstValue[q];
      int firstItem = item;
      for (int i = 0; i < given[q][0].length; i++) {
        int value = firstValue[q] + given[q][2][i];
        claims.add(given[q][0][i], firstItem + given[q][1][i], value);
        firstValue[q + 1] = Math.max(firstValue[q + 1], value + 1);
        item = Math.max(item, firstItem + given[q][1][i] + 1);
      }
    }
    ClaimTable table = claims.build();
    WitnessWeights weights = feeds.weights(table);
    VoteParts parts = new VoteParts();
    for (int q = 0; q < given.length && weights != WitnessWeights.EQUAL; q++) {
      parts.add(q, weights(given[q], firstValue[q], table, weights), decisions);
    }
    return parts;
  }

  private static double[] weights(
      int[][] given, int firstValue, ClaimTable table, WitnessWeights weights) {
    double[] all = new double[given[0].length];
    for (int i = 0; i < all.length; i++) {
      all[i] = weights.of(claim(table, firstValue + given[2][i], given[0][i]));
    }
    return all;
  }

  /** The claim of a source, where each value belongs to one item and is a candidate of its own. */
  private static int claim(ClaimTable table, int candidate, int number) {
    int source = table.findSource(Integer.toString(number)).orElseThrow();
    int low = table.firstClaim(candidate);
    int high = table.firstClaim(candidate + 1) - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (table.sourceOf(middle) < source) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void add(int question, double[] weights, IntFunction<List<Decision>> decisions) {
    boolean isAnyShared = false;
    for (double weight : weights) {
      isAnyShared |= weight < 1;
    }
    if (isAnyShared) {
      List<Given> given = given(decisions.apply(question));
      for (int i = 0; i < weights.length; i++) {
        parts.merge(
            new Key(question, given.get(i).vote.witness()),
            given.get(i).meaning.share() * weights[i],
            Double::sum);
      }
    }
  }

  /** Whether no vote is less than one of its own. */
  boolean areWhole() {
    return parts.isEmpty();
  }

  /** The part of a vote on a question, above 0 and at most 1. */
  double of(int question, Vote vote) {
    return parts.isEmpty()
        ? 1
        : Math.min(1, parts.getOrDefault(new Key(question, vote.witness()), 1.0));
  }
}
