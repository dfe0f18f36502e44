package io.github.entente.reconcile.truth;

/**
 * The common part of Depen and AccuCopy: sources that share mistakes are probably not independent,
 * and a value gains little from a source that probably copies from another one of its sources.
 *
 * <p>State columns: trust, which is the accuracy, number of claims, vote ln(n A / (1 - A)), then
 * the probability of dependence on each source. Sums: for each source the belief in its claims,
 * then, for each pair of a source and a later one, the numbers of shared right, shared wrong and
 * different values.
 */
abstract class CopyDetection implements TruthDiscovery {
  private static final int MOST_SOURCES = 4000;
  private static final int COUNT = 1;
  private static final int VOTE = 2;
  private static final int DEPENDENCE = 3;
  private static final int PAIR = 1;

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
  public final Layout layout(GraphSummary summary) {
    int sources = summary.sources();
    if (sources > MOST_SOURCES) {
      throw new IllegalArgumentException(
          name()
              + " compares all pairs of sources and there are "
              + sources
              + " of them; give at most "
              + MOST_SOURCES
              + ", or use Accu or PopAccu");
    }
    return Layout.of(DEPENDENCE + sources, PAIR + 3 * sources);
  }

  @Override
  public final void initial(GraphSummary summary, SourceState state) {
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
    Softmax.normalise(item, falseValues + 1 - item.size());
    for (int k = 0; k < item.size(); k++) {
      item.add(k, sums, 0, item.belief(k));
    }
  }

  private static void compare(ItemView item, SourceState state, Accumulator sums) {
    int right = state.round() == 1 ? -1 : Leader.before(item);
    for (int k = 0; k < item.size(); k++) {
      int end = item.endClaim(k);
      for (int claim = item.firstClaim(k); claim < end; claim++) {
        int source = item.source(claim);
        for (int later = claim + 1; later < end; later++) {
          count(sums, source, item.source(later), k == right ? 0 : 1);
        }
        int last = item.endClaim(item.size() - 1);
        for (int other = end; other < last; other++) {
          count(sums, source, item.source(other), 2);
        }
      }
    }
  }

  private static void count(Accumulator sums, int source, int other, int kind) {
    if (source != other) {
      sums.add(Math.min(source, other), PAIR + 3 * Math.max(source, other) + kind, 1);
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
    CopyOrder.mostDependentFirst(order, size, closest, state, DEPENDENCE);
    double votes = 0;
    for (int i = 0; i < size; i++) {
      int source = (int) order[i];
      double independence = 1;
      for (int before = 0; before < i; before++) {
        independence *= 1 - copying.share() * state.get(source, DEPENDENCE + (int) order[before]);
      }
      votes += independence * state.get(source, VOTE);
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
    for (int source = 0; source < state.sources(); source++) {
      for (int later = source + 1; later < state.sources(); later++) {
        int pair = PAIR + 3 * later;
        double dependence =
            copying.dependence(
                state.get(source, 0),
                state.get(later, 0),
                falseValues,
                total.get(source, pair),
                total.get(source, pair + 1),
                total.get(source, pair + 2));
        state.set(source, DEPENDENCE + later, dependence);
        state.set(later, DEPENDENCE + source, dependence);
      }
    }
  }

  private void setAccuracy(SourceState state, int source, double accuracy) {
    state.set(source, 0, accuracy);
    state.set(source, VOTE, StrictMath.log(falseValues) + AccuracyBounds.logOdds(accuracy));
  }
}
