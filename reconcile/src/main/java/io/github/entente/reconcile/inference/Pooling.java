package io.github.entente.reconcile.inference;

import java.util.List;

/**
 * Adds up the gains of witnesses who agree, whose mistakes are correlated by r.
 *
 * <pre>
 * S(X, M) = X / (1 + r (N - 1)),   N = X / M
 * </pre>
 *
 * <p>X is the sum of the gains in a cell and M the strongest of them, so N says how many of the
 * strongest witness the sum is worth, and N / (1 + r (N - 1)) is the effective number of them (the
 * design effect of a correlated sample; Kish, Survey Sampling, 1965). S rises with X and with M:
 * agreement never counts against a cell. It is X for one witness and M / r for infinitely many. The
 * pooled score belongs to a cell alone, so what others say elsewhere does not change it.
 *
 * @param correlation r, from 0 for independent mistakes to 1, where only the strongest counts
 * @since 0.1.0
 */
public record Pooling(double correlation) {
  /** What rounding can leave of shares that add up to 1. */
  private static final double ROUNDING = 1e-12;

  /** S, for a sum of gains at least 0 of which the strongest is M. */
  public double pooled(double sum, double strongest) {
    return sum <= 0 ? 0 : sum / divisor(sum, strongest);
  }

  /**
   * The logarithm of the average, over what ambiguous votes may have meant, of
   *
   * <pre>
   * e^(S(X+, M+) - S(X-, M-))
   * </pre>
   *
   * @param meanings for each ambiguous vote that may have meant the cell: share, part of a witness
   *     and gain of each of its meanings there, in turn; what the shares lack to 1 is that it meant
   *     something else
   * @param sum X+ of all other votes
   * @param strongest M+ of all other votes
   * @param sumAgainst X- of all other votes
   * @param strongestAgainst M- of all other votes
   */
  public double logAverage(
      List<double[]> meanings,
      double sum,
      double strongest,
      double sumAgainst,
      double strongestAgainst) {
    return StrictMath.log(average(meanings, 0, sum, strongest, sumAgainst, strongestAgainst));
  }

  private double average(
      List<double[]> meanings,
      int vote,
      double sum,
      double strongest,
      double sumAgainst,
      double strongestAgainst) {
    if (vote == meanings.size()) {
      return StrictMath.exp(pooled(sum, strongest) - pooled(sumAgainst, strongestAgainst));
    }
    double[] options = meanings.get(vote);
    double rest = 1;
    double average = 0;
    for (int i = 0; i < options.length; i += 3) {
      double added = options[i + 1] * options[i + 2];
      double gain = options[i + 2];
      rest -= options[i];
      average +=
          options[i]
              * (gain >= 0
                  ? average(
                      meanings,
                      vote + 1,
                      sum + added,
                      Math.max(strongest, gain),
                      sumAgainst,
                      strongestAgainst)
                  : average(
                      meanings,
                      vote + 1,
                      sum,
                      strongest,
                      sumAgainst - added,
                      Math.max(strongestAgainst, -gain)));
    }
    return rest > ROUNDING
        ? average + rest * average(meanings, vote + 1, sum, strongest, sumAgainst, strongestAgainst)
        : average;
  }

  /** How S changes with X while M stays. */
  double slopeOfSum(double sum, double strongest) {
    double divisor = divisor(sum, strongest);
    return sum < strongest ? 1 : (1 - correlation) / (divisor * divisor);
  }

  /** How S changes with M while X stays. */
  double slopeOfStrongest(double sum, double strongest) {
    double effective = sum / strongest / divisor(sum, strongest);
    return sum < strongest ? 0 : correlation * effective * effective;
  }

  /** Parts of witnesses that share a feed may add up to less than the strongest of them. */
  private double divisor(double sum, double strongest) {
    return 1 + correlation * Math.max(0, sum / strongest - 1);
  }
}
