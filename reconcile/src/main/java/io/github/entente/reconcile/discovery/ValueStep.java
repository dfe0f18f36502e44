package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.dependence.WitnessWeights;
import io.github.entente.reconcile.inference.Gain;
import io.github.entente.reconcile.inference.Pooling;
import io.github.entente.reconcile.numeric.Softmax;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.trust.AccuracyLearning;
import io.github.entente.reconcile.trust.FalseAlternatives;
import java.util.Arrays;

/**
 * Handles one item of {@link ValueBayes} at a time: the item step where each candidate is a cell.
 *
 * <p>Reusable and not thread-safe: each thread has one.
 */
final class ValueStep {
  /** The lasting column of a candidate: its probability if sources are taken as independent. */
  private static final int INDEPENDENT = 0;

  private static final double MOST_LEFT_UNNAMED = 0.5;

  private final ValueBayesParameters parameters;
  private final WitnessWeights witnesses;
  private final AccuracyLearning accuracies;
  private final FalseAlternatives alternatives;
  private final CandidateGains gains;
  private final AmbiguousVotes ambiguous;
  private final double[] own = new double[AccuracyLearning.OWN];

  /** By candidate: the probability of being the answer, and of being right; its witnesses. */
  private double[] answer = new double[16];

  private double[] right = new double[16];
  private double[] witnessed = new double[16];
  private double[] stated = new double[16];

  ValueStep(
      ValueBayesParameters parameters,
      WitnessWeights witnesses,
      Pooling pooling,
      AccuracyLearning accuracies,
      FalseAlternatives alternatives) {
    this.parameters = parameters;
    this.witnesses = witnesses;
    this.accuracies = accuracies;
    this.alternatives = alternatives;
    this.gains = new CandidateGains(pooling);
    this.ambiguous = new AmbiguousVotes(parameters, witnesses, accuracies);
  }

  /** Judges an item by what all others tell of its sources, and adds what follows to the sums. */
  void handle(ItemView item, SourceState state, Accumulator sums) {
    int size = item.size();
    ensureRoom(size);
    for (int v = 0; v < size; v++) {
      answer[v] = item.get(v, INDEPENDENT);
    }
    ambiguous.find(item);
    expect(item);
    leaveOut(item, state);
    double n = falseAlternatives(item, state);
    gains.clear(size);
    weigh(item, n, state);
    gains.include(item);
    ambiguous.weigh(item, n, own, state, gains);
    score(item, n, state);
    learn(item, state, sums);
  }

  private void ensureRoom(int size) {
    if (answer.length < size) {
      int length = Math.max(size, 2 * answer.length);
      answer = new double[length];
      right = new double[length];
      witnessed = new double[length];
      stated = new double[length];
    }
  }

  /** Puts how probable it is that each candidate is right: the answer, or more general than it. */
  private void expect(ItemView item) {
    System.arraycopy(answer, 0, right, 0, item.size());
    for (int v = 0; v < item.size(); v++) {
      for (int position = 0; position < item.generals(v); position++) {
        right[item.general(v, position)] += answer[v];
      }
    }
    ambiguous.expect(item, answer);
  }

  /** Counts the witnesses of each candidate, and notes what the item added a round ago. */
  private void leaveOut(ItemView item, SourceState state) {
    Arrays.fill(own, 0);
    boolean leavesOut = accuracies.leavesOut(state);
    for (int u = 0; u < item.size(); u++) {
      witnessed[u] = 0;
      for (int claim = item.firstClaim(u); claim < item.endClaim(u); claim++) {
        int source = item.source(claim);
        if (!ambiguous.contains(source)) {
          witnessed[u] += witnesses.of(claim);
          if (leavesOut) {
            double weight = item.weight(claim);
            accuracies.leaveOut(source, weight * right[u], weight, own, state);
          }
        }
      }
    }
    ambiguous.count(witnessed);
    if (leavesOut) {
      ambiguous.leaveOut(own, state);
    }
  }

  private double falseAlternatives(ItemView item, SourceState state) {
    return item.hasHierarchy()
        ? parameters.falseValues()
        : alternatives.number(
            WrongClaims.pairs(item, witnessed, answer),
            WrongClaims.agreeing(item, witnessed, answer),
            state);
  }

  private void weigh(ItemView item, double n, SourceState state) {
    double logN = StrictMath.log(n);
    for (int u = 0; u < item.size(); u++) {
      double rarity = ValueFrequencies.falsehood(item, u, state);
      for (int claim = item.firstClaim(u); claim < item.endClaim(u); claim++) {
        int source = item.source(claim);
        if (!ambiguous.contains(source)) {
          double gain = gain(source, item.weight(claim), right[u], n, logN, state);
          gains.add(u, witnesses.of(claim), gain + rarity);
        }
      }
    }
  }

  /** The gain of a claim, given how probable it was a round ago that its source was right. */
  private double gain(
      int source, double weight, double wasRight, double n, double logN, SourceState state) {
    double ownRight = weight * wasRight;
    if (weight == 1) {
      double gain = logN + accuracies.logOddsWithout(source, ownRight, weight, own, state);
      if (gain >= 0) {
        return gain;
      }
    }
    double accuracy = accuracies.accuracyWithout(source, ownRight, weight, own, state);
    return Gain.learned(n, accuracy, weight, accuracies.least(source, state));
  }

  /** Puts the beliefs, as stated and as they are if sources are independent. */
  private void score(ItemView item, double n, SourceState state) {
    int size = item.size();
    for (int v = 0; v < size; v++) {
      double frequency = ValueFrequencies.truth(item, v, state);
      stated[v] = gains.pooled(v) + frequency;
      answer[v] = gains.independent(v) + frequency;
    }
    double unnamed = Math.max(n + 1 - size, Math.min(MOST_LEFT_UNNAMED, (n - 1) / 2));
    Softmax.normalise(stated, size, unnamed);
    Softmax.normalise(answer, size, unnamed);
    double step = AccuracyLearning.step(state.round());
    for (int v = 0; v < size; v++) {
      item.setBelief(v, stated[v]);
      answer[v] = step == 1 ? answer[v] : step * answer[v] + (1 - step) * item.get(v, INDEPENDENT);
      item.set(v, INDEPENDENT, answer[v]);
    }
  }

  private void learn(ItemView item, SourceState state, Accumulator sums) {
    expect(item);
    for (int u = 0; u < item.size(); u++) {
      for (int claim = item.firstClaim(u); claim < item.endClaim(u); claim++) {
        int source = item.source(claim);
        if (!ambiguous.contains(source)) {
          double weight = item.weight(claim);
          AccuracyLearning.add(sums, source, weight, right[u], state);
        }
      }
      ValueFrequencies.add(item, u, answer[u], right[u], state, sums);
    }
    ambiguous.learn(state, sums);
    if (!item.hasHierarchy()) {
      alternatives.add(
          sums,
          WrongClaims.pairs(item, witnessed, answer),
          WrongClaims.agreeing(item, witnessed, answer));
    }
  }
}
