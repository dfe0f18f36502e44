package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ScoreScale;

/**
 * Accu that discounts votes of sources that probably copy: with {@link AccuCopyParameters#EXAMPLE}
 * the only one of the published algorithms here that finds all truths of its paper's example, where
 * an unreliable source and its two copiers outvote the rest.
 *
 * <p>Let k_t, k_f and k_d be how many values two sources share that are believed right, share that
 * are not, and do not share; in the first round all shared values count as wrong. With P_t = A1 A2,
 * P_f = (1 - A1)(1 - A2) / n and P_d = 1 - P_t - P_f, independent sources have the likelihood
 * P_t^k_t P_f^k_f P_d^k_d; if the first copies a share c from the second, it is (A2 c + P_t (1 -
 * c))^k_t ((1 - A2) c + P_f (1 - c))^k_f (P_d (1 - c))^k_d; the prior of each direction is alpha /
 * 2. A value's score is C(v) = sum of ln(n A / (1 - A)) I(s), with I(s) the product of 1 - c P(s ~
 * u) over its sources u counted before s; the pair of greatest dependence is counted first, then
 * the source most dependent on one already counted. P(v) and A(s) are those of {@link Accu}. Dong,
 * Berti-Equille and Srivastava, VLDB 2009, sections 3 and 4. O(P + sum over candidates of claims
 * squared) a round, with P pairs of sources that claim a value in common, at most 8 million; O(sum
 * over items of claims squared) once. {@link ScoreScale#PROBABILITY}.
 *
 * <p>Deviations: accuracies are kept within bounds; of the first pair the more accurate source
 * counts in full; decisions for k_t take the first of tied values. The truths may oscillate, which
 * shows as a result that did not converge.
 *
 * <p>The number n matters much: the example's truths are found with n = 5 and initial accuracies up
 * to .6, or with n = 3 and up to .8, but not with the default n = 100, which suits items of many
 * plausible values.
 *
 * @since 0.1.0
 */
public final class AccuCopy extends CopyDetection {
  private final AccuCopyParameters parameters;

  /** Creates the algorithm with default parameters. */
  public AccuCopy() {
    this(AccuCopyParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public AccuCopy(AccuCopyParameters parameters) {
    super(parameters.falseValues(), parameters.copying());
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "AccuCopy";
  }

  @Override
  public AccuCopyParameters parameters() {
    return parameters;
  }

  @Override
  double initialAccuracy() {
    return parameters.bounds().clamp(parameters.initialAccuracy());
  }

  @Override
  double accuracy(double meanBelief) {
    return parameters.bounds().clamp(meanBelief);
  }
}
