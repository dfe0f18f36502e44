package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;

/**
 * Sources invest their trust evenly in their claims; beliefs grow more than proportionally with
 * what is invested, and are paid back by share.
 *
 * <p>H(c) = sum of T(s)/|F_s| over the sources of c; B(c) = H(c)^g; T'(s) = sum over its claims of
 * B(c) * (T(s)/|F_s|) / H(c). T starts at 1 and B at the share of votes; both are divided by their
 * greatest in each round. Pasternack and Roth, COLING 2010, g = 1.2. O(claims) a round. {@link
 * ScoreScale#RANK_ONLY}: trust drains into the strongest connected part of the table; the paper
 * runs 20 rounds, and the result depends on their number.
 *
 * @since 0.1.0
 */
public final class Investment extends InvestedTrust {
  private final InvestmentParameters parameters;

  /** Creates the algorithm with default parameters. */
  public Investment() {
    this(InvestmentParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Investment(InvestmentParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "Investment";
  }

  @Override
  public InvestmentParameters parameters() {
    return parameters;
  }

  @Override
  void initialBeliefs(ItemView item) {
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, item.claims(k) / (double) item.claims());
    }
  }

  @Override
  void grow(ItemView item) {
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, StrictMath.pow(item.belief(k), parameters.growth()));
    }
  }
}
