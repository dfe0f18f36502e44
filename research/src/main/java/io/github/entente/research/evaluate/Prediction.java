package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.core.internal.Arguments;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a method says about one item: the values it considers, each with a weight.
 *
 * <p>List every claimed value, unlikely ones too: whether an item could have been answered at all
 * is told by whether a right value is among the candidates. A prediction without candidates does
 * not answer.
 *
 * @param <V> the type of the values
 * @param candidates the values with their weights, highest weight first, equal ones in the order
 *     given; no value twice
 * @param kind what the weights mean
 * @since 0.1.0
 */
public record Prediction<V>(ImmutableList<Candidate<V>> candidates, WeightKind kind) {
  /** How far the probabilities of a distribution may exceed 1 by rounding. */
  private static final double ROUNDING = 1e-9;

  /**
   * A value that a method considers.
   *
   * @param <V> the type of the value
   * @param value the value
   * @param weight its probability or score, finite
   * @since 0.1.0
   */
  public record Candidate<V>(V value, double weight) {
    /** Checks the weight. */
    public Candidate {
      // Adding 0 makes the negative zero equal to the positive one.
      weight = Arguments.finite("the weight of " + value, weight) + 0.0;
    }
  }

  /** Checks the weights against their kind and puts the candidates in order. */
  public Prediction {
    Set<V> seen = new HashSet<>();
    double sum = 0;
    for (Candidate<V> candidate : candidates) {
      if (!seen.add(candidate.value())) {
        throw new IllegalArgumentException(
            "the value " + candidate.value() + " is listed twice; list each candidate once");
      }
      if (kind != WeightKind.SCORES) {
        Arguments.probability("the probability of " + candidate.value(), candidate.weight());
      }
      sum += candidate.weight();
    }
    if (kind == WeightKind.DISTRIBUTION && sum > 1 + ROUNDING) {
      throw new IllegalArgumentException(
          "the probabilities sum to "
              + sum
              + "; give at most 1, or use marginals if several values can be right together");
    }
    candidates =
        ImmutableList.sortedCopyOf(
            Comparator.<Candidate<V>>comparingDouble(Candidate::weight).reversed(), candidates);
  }

  /**
   * Returns a prediction by probabilities of values that exclude each other.
   *
   * @param <V> the type of the values
   * @param probabilities the probability, from 0 to 1, of each candidate; together at most 1, what
   *     is missing is the probability that none of them is right
   * @return the prediction; of equally probable candidates the one given first is the top
   *     prediction
   */
  public static <V> Prediction<V> distribution(ImmutableMap<V, Double> probabilities) {
    return new Prediction<>(candidates(probabilities), WeightKind.DISTRIBUTION);
  }

  /**
   * Returns a prediction by probabilities of values that may be right together.
   *
   * @param <V> the type of the values
   * @param probabilities the probability, from 0 to 1, of each candidate
   * @return the prediction; of equally probable candidates the one given first is the top
   *     prediction
   */
  public static <V> Prediction<V> marginals(ImmutableMap<V, Double> probabilities) {
    return new Prediction<>(candidates(probabilities), WeightKind.MARGINALS);
  }

  /**
   * Returns a prediction by scores that are no probabilities.
   *
   * @param <V> the type of the values
   * @param scores the score of each candidate, finite, higher is better
   * @return the prediction; of equal scores the candidate given first is the top prediction
   */
  public static <V> Prediction<V> scores(ImmutableMap<V, Double> scores) {
    return new Prediction<>(candidates(scores), WeightKind.SCORES);
  }

  /**
   * Returns a prediction of one value that says nothing about how sure it is.
   *
   * @param <V> the type of the value
   * @param value the predicted value
   * @return the prediction, with the score 1
   */
  public static <V> Prediction<V> answer(V value) {
    return scores(ImmutableMap.of(value, 1.0));
  }

  /**
   * Returns the prediction that does not answer.
   *
   * @param <V> the type of values
   * @return the prediction without candidates
   */
  public static <V> Prediction<V> none() {
    return scores(ImmutableMap.of());
  }

  /**
   * Tells whether the method does not answer.
   *
   * @return whether there is no candidate
   */
  public boolean isUnanswered() {
    return candidates.isEmpty();
  }

  /**
   * Returns the candidates that share the highest weight; equality is exact.
   *
   * @return the top candidates in the order given, the first of which is the top prediction; none
   *     if there are no candidates
   */
  public List<Candidate<V>> topCandidates() {
    int tied = 0;
    while (tied < candidates.size()
        && candidates.get(tied).weight() == candidates.get(0).weight()) {
      tied++;
    }
    return candidates.subList(0, tied);
  }

  private static <V> ImmutableList<Candidate<V>> candidates(ImmutableMap<V, Double> weights) {
    return weights.entrySet().stream()
        .map(entry -> new Candidate<>(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }
}
