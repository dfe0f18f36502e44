package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.numeric.LogOdds;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourcePairs;
import io.github.entente.reconcile.run.SourceState;

/**
 * The common part of Depen and AccuCopy: sources that share mistakes are probably not independent,
 * and a value gains little from a source that probably copies from another one of its sources.
 *
 * <p>State columns: trust, which is the accuracy, number of claims, vote ln(n A / (1 - A)); for
 * each pair of sources with a value in common, the probability of dependence. Other pairs never
 * meet in the votes for one value. Sums: for each source the belief in its claims; for each pair
 * the number of shared values that are believed right. What else the two share or do not never
 * changes.
 */
abstract class CopyDetection implements TruthDiscovery {
  private static final int MOST_PAIRS = 8_000_000;
  private static final int COUNT = 1;
  private static final int VOTE = 2;

  private final double falseValues;
  private final Copying copying;

  CopyDetection(double falseValues, Copying copying) {
    this.falseValues = falseValues;
    this.copying = copying;
  }

  /** Returns the accuracy to calculate with before the first round. */
  abstract double initialAccuracy();

  /** Returns the accuracy to calculate with, given the mean belief in a source's claims. */
  abstract double accuracy(double meanBelief);

  @Override
  public final ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  @Override
  public final int passes() {
    return 2;
  }

  @Override
  public final Layout layout(TableSummary summary) {
    return Layout.of(3, 1).withPairs(summary.pairs(MOST_PAIRS));
  }

  @Override
  public final void initial(TableSummary summary, SourceState state) {
    SourceMeans.initial(summary, state, COUNT, 0);
    for (int source = 0; source < state.sources(); source++) {
      setAccuracy(state, source, initialAccuracy());
    }
  }

  @Override
  public final void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    if (pass == 0) {
      compare(item, state, sums);
      return;
    }
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, votes(item, k, state));
    }
    item.softmax(falseValues + 1 - item.size());
    for (int k = 0; k < item.size(); k++) {
      item.add(k, sums, 0, item.belief(k));
    }
  }

  /** Counts a shared right value for all pairs of sources of the item's most believed value. */
  private static void compare(ItemView item, SourceState state, Accumulator sums) {
    if (state.round() == 1) {
      return; // all shared values count as wrong
    }
    int right = TopCandidate.before(item);
    int end = item.endClaim(right);
    for (int claim = item.firstClaim(right); claim < end; claim++) {
      for (int later = claim + 1; later < end; later++) {
        sums.addPair(state.pairs().index(item.source(claim), item.source(later)), 1);
      }
    }
  }

  /** Sums the votes for a candidate, each discounted for dependence on those counted before. */
  private double votes(ItemView item, int candidate, SourceState state) {
    int size = item.claims(candidate);
    double[] order = item.scratch(0, size);
    double[] closest = item.scratch(1, size);
    int first = item.firstClaim(candidate);
    for (int i = 0; i < size; i++) {
      order[i] = item.source(first + i);
    }
    CopyOrder.mostDependentFirst(order, size, closest, state);
    double votes = 0;
    for (int i = 0; i < size; i++) {
      double independence = 1;
      for (int before = 0; before < i; before++) {
        independence *= 1 - copying.share() * CopyOrder.dependence(state, order[i], order[before]);
      }
      votes += independence * state.get((int) order[i], VOTE);
    }
    return votes;
  }

  @Override
  public final void next(int pass, Accumulator total, SourceState state) {
    if (pass == 0) {
      relate(total, state);
      return;
    }
    for (int source = 0; source < state.sources(); source++) {
      setAccuracy(state, source, accuracy(SourceMeans.mean(source, total, 0, state, COUNT)));
    }
  }

  private void relate(Accumulator total, SourceState state) {
    SourcePairs pairs = state.pairs();
    for (int source = 0; source < state.sources(); source++) {
      for (int pair = pairs.first(source); pair < pairs.first(source + 1); pair++) {
        double right = total.pair(pair);
        state.setPair(
            pair,
            copying.dependence(
                state.get(source, 0),
                state.get(pairs.later(pair), 0),
                falseValues,
                right,
                pairs.together(pair) - right,
                pairs.apart(pair)));
      }
    }
  }

  private void setAccuracy(SourceState state, int source, double accuracy) {
    state.set(source, 0, accuracy);
    state.set(source, VOTE, StrictMath.log(falseValues) + LogOdds.of(accuracy));
  }
}
