package io.github.entente.reconcile.bayes;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Measures how much each group of evidence moves the odds of one region against another, in
 * decibans: ten of them multiply the odds by ten.
 *
 * <p>The contribution of a group is 10 log10 of the odds with all evidence over the odds without
 * that group, both without humility. If both regions are single atoms, the contributions add up,
 * with the prior odds, to the posterior odds; otherwise they need not, as groups then also shift
 * the odds inside the regions.
 */
public final class Decibans {
  private static final double PER_NEPER = 10 / Math.log(10);

  private Decibans() {}

  /**
   * Returns the contribution of every group.
   *
   * @param model the question
   * @param accuracyOf the accuracy, from 0 to 1, of each witness by number
   * @param parameters the refinement accuracy; humility is not used
   * @param favoured the region in the numerator of the odds, not empty
   * @param other the region in the denominator, not empty
   * @return for each of {@link QuestionModel#groups()} the decibans it adds for {@code favoured};
   *     infinite if only this group excludes a region with certainty, and 0 if the odds are equally
   *     infinite without the group
   */
  public static double[] contributions(
      QuestionModel model,
      IntToDoubleFunction accuracyOf,
      BayesParameters parameters,
      Region favoured,
      Region other) {
    BayesParameters plain = parameters.withHumility(0);
    double all = odds(model.solve(accuracyOf, plain), favoured, other);
    double[] result = new double[model.groups().size()];
    Arrays.setAll(
        result,
        group -> {
          double without = odds(model.without(group).solve(accuracyOf, plain), favoured, other);
          return all == without ? 0 : all - without;
        });
    return result;
  }

  /**
   * Returns the odds of one region against another.
   *
   * @param posterior the probabilities
   * @param favoured the region in the numerator, not empty
   * @param other the region in the denominator, not empty
   * @return 10 log10(P(favoured) / P(other)), infinite if exactly one of them is impossible
   * @throws IllegalArgumentException if a region is empty or both are impossible
   */
  public static double odds(Posterior posterior, Region favoured, Region other) {
    double numerator = posterior.logProbability(favoured);
    double denominator = posterior.logProbability(other);
    if (Math.max(numerator, denominator) == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException(
          "regions "
              + favoured
              + " and "
              + other
              + " are both empty or impossible; compare regions of which one is possible");
    }
    return PER_NEPER * (numerator - denominator);
  }
}
