package io.github.entente.reconcile.trust;

import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.SourceState;

/**
 * Learns n, the number of false values among which mistakes spread: 1 / n is the share of pairs
 * that agree among the pairs of wrong claims on an item.
 *
 * <pre>
 * n = (pairs + 100) / (agreeing pairs + 100 / n0)
 * </pre>
 *
 * <p>with 100 pseudo-pairs of which one in n0 agrees, and at least 1. So where mistakes are
 * popular, agreement proves less. What an item's own claims add is left out when the item is
 * judged.
 *
 * @since 0.1.0
 */
public final class FalseAlternatives {
  /** Numbers in the state that belong to no single source, from a first index on. */
  public static final int SHARED = 2;

  private static final double PRIOR_PAIRS = 100;

  private final double prior;
  private final int shared;

  /**
   * Learns from a prior on.
   *
   * @param prior n0, the number of false values that is expected, at least 1
   * @param firstShared the first of the shared numbers that are at its disposal
   */
  public FalseAlternatives(double prior, int firstShared) {
    this.prior = prior;
    this.shared = firstShared;
  }

  /** Adds the pairs of wrong claims on an item, and how many of them agree, as expected. */
  public void add(Accumulator sums, double pairs, double agreeing) {
    sums.addShared(shared, pairs);
    sums.addShared(shared + 1, agreeing);
  }

  /** Takes over the sums over all items. */
  public void next(Accumulator total, SourceState state) {
    state.setShared(shared, total.shared(shared));
    state.setShared(shared + 1, total.shared(shared + 1));
  }

  /** The number n by which an item is judged whose own claims add so much. */
  public double number(double ownPairs, double ownAgreeing, SourceState state) {
    double pairs = state.shared(shared) - ownPairs + PRIOR_PAIRS;
    double agreeing = state.shared(shared + 1) - ownAgreeing + PRIOR_PAIRS / prior;
    return Math.max(1, pairs / agreeing);
  }

  /** The number of pairs among so many claims, which may be parts of claims. */
  public static double pairs(double claims) {
    return Math.max(0, claims * (claims - 1) / 2);
  }
}
