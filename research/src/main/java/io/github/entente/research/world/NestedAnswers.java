package io.github.entente.research.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.internal.Arguments;
import io.github.entente.research.evaluate.RightPaths;
import org.immutables.value.Value;

/**
 * Items with one right value, which can be stated at several levels of detail and denied.
 *
 * <p>A value of level k is a path of k numbers, such as "3/0/7": year, month and day, or country,
 * state and city. Level k has {@code falseValues(k)} wrong values beside the right one, all equally
 * probable beforehand. A source of accuracy a states the first level rightly with probability a,
 * and each further one, as long as it is right, with the refinement accuracy; a wrong number is any
 * of the wrong ones with equal probability, and what follows a wrong number is pure chance. How
 * detailed a statement is does not depend on whether it is right.
 *
 * <p>With the probability of denials, a source is asked instead about any one value of the first
 * level, all with equal probability, and tells rightly with probability a whether it is wrong: it
 * then denies it. If it believes the value, it stays silent. So the odds against a denied value are
 * a to 1 - a, and silence says nothing.
 *
 * @param falseValues number of wrong values of each level, at least 1 each; at least one level
 * @param refinementAccuracy probability, from 0 to 1, of a right next level after a right one
 * @param levelShares probability that a statement ends at each level; they sum to 1
 * @param denialShare probability, from 0 to 1, that a source is asked about a value to deny
 * @since 0.1.0
 */
@Value.Builder
public record NestedAnswers(
    ImmutableList<Integer> falseValues,
    double refinementAccuracy,
    ImmutableList<Double> levelShares,
    double denialShare)
    implements AnswerModel<RightPaths<String>>, WithNestedAnswers {
  /** Checks every setting. */
  public NestedAnswers {
    if (falseValues.isEmpty() || falseValues.size() != levelShares.size()) {
      throw new IllegalArgumentException(
          "falseValues is "
              + falseValues
              + " and levelShares is "
              + levelShares
              + "; give one number of each for each level, and at least one level");
    }
    falseValues.forEach(number -> Arguments.atLeast(1, "a number of false values", number));
    levelShares.forEach(share -> Arguments.probability("a level's share", share));
    double sum = levelShares.stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) > 1e-9) {
      throw new IllegalArgumentException(
          "levelShares is " + levelShares + ", which sums to " + sum + "; give shares of 1");
    }
    Arguments.probability("refinementAccuracy", refinementAccuracy);
    Arguments.probability("denialShare", denialShare);
  }

  /**
   * Returns a model with one level and no denials.
   *
   * @param falseValues number of wrong values, at least 1
   * @return the model
   */
  public static NestedAnswers flat(int falseValues) {
    return new NestedAnswers(ImmutableList.of(falseValues), 1, ImmutableList.of(1.0), 0);
  }
}
