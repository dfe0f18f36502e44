package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;

/**
 * Like {@link Investment}, but what is invested in an item stays within it: the candidates share
 * the growth.
 *
 * <p>H(c) = sum of T(s)/|F_s| over the sources of c; B(c) = H(c) * H(c)^g / sum of H(d)^g over the
 * item's candidates d; T'(s) as in Investment. T starts at 1 and B at 1 / number of candidates;
 * both are divided by their greatest in each round. Pasternack and Roth, COLING 2010, g = 1.4.
 * O(claims) a round. {@link ScoreScale#RANK_ONLY}; trust drains as in Investment, and the result
 * depends on the number of rounds.
 *
 * @since 0.1.0
 */
public final class PooledInvestment extends InvestedTrust {
  private final PooledInvestmentParameters parameters;

  /** Creates the algorithm with default parameters. */
  public PooledInvestment() {
    this(PooledInvestmentParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public PooledInvestment(PooledInvestmentParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "PooledInvestment";
  }

  @Override
  public PooledInvestmentParameters parameters() {
    return parameters;
  }

  @Override
  void initialBeliefs(ItemView item) {
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, 1.0 / item.size());
    }
  }

  @Override
  void grow(ItemView item) {
    double greatest = 0;
    for (int k = 0; k < item.size(); k++) {
      greatest = Math.max(greatest, item.belief(k));
    }
    if (greatest == 0) {
      return;
    }
    double pool = 0;
    for (int k = 0; k < item.size(); k++) {
      pool += grown(item.belief(k) / greatest);
    }
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, item.belief(k) * grown(item.belief(k) / greatest) / pool);
    }
  }

  private double grown(double share) {
    return StrictMath.pow(share, parameters.growth());
  }
}
