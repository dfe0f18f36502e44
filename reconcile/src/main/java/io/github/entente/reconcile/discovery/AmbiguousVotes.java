package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.dependence.WitnessWeights;
import io.github.entente.reconcile.inference.Gain;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.trust.AccuracyLearning;

/**
 * Weighs the votes of sources that claim several candidates of an item, and learns from them. They
 * are averaged over all that they may have meant together, or each by itself if there are more than
 * {@value #MOST_COMBINATIONS} combinations.
 *
 * <p>Reusable and not thread-safe.
 */
final class AmbiguousVotes {
  private static final int MOST_COMBINATIONS = 256;

  private final ValueBayesParameters parameters;
  private final WitnessWeights witnesses;
  private final AccuracyLearning accuracies;
  private final SeveralClaims claims = new SeveralClaims();

  /** By vote: what it counts for learning, how much of a witness it is, whether it is right. */
  private double[] learned = {};

  private double[] part = {};
  private double[] right = {};

  /** By meaning: its share, its gain, and what it multiplies odds by before anything is learned. */
  private double[] share = {};

  private double[] gain = {};
  private double[] priorFactor = {};

  AmbiguousVotes(
      ValueBayesParameters parameters, WitnessWeights witnesses, AccuracyLearning accuracies) {
    this.parameters = parameters;
    this.witnesses = witnesses;
    this.accuracies = accuracies;
  }

  /** Finds those of an item. */
  void find(ItemView item) {
    claims.find(item);
    ensureRoom();
    for (int vote = 0; vote < claims.votes(); vote++) {
      double sum = 0;
      for (int m = claims.firstMeaning(vote); m < claims.firstMeaning(vote + 1); m++) {
        sum += claims.weight(m);
      }
      learned[vote] = 0;
      part[vote] = 0;
      for (int m = claims.firstMeaning(vote); m < claims.firstMeaning(vote + 1); m++) {
        share[m] = claims.weight(m) / sum;
        learned[vote] += share[m] * claims.weight(m);
        part[vote] += share[m] * witnesses.of(claims.claim(m));
        priorFactor[m] =
            StrictMath.exp(
                Gain.of(
                    parameters.falseValues(),
                    parameters.sources().prior().mean(),
                    claims.weight(m)));
      }
    }
  }

  private void ensureRoom() {
    int votes = claims.votes();
    int meanings = votes == 0 ? 0 : claims.firstMeaning(votes);
    if (share.length < meanings) {
      learned = new double[meanings];
      part = new double[meanings];
      right = new double[meanings];
      share = new double[meanings];
      gain = new double[meanings];
      priorFactor = new double[meanings];
    }
  }

  /** Whether a source has such a vote. */
  boolean contains(int source) {
    return claims.contains(source);
  }

  /** Adds how many witnesses each candidate has. */
  void count(double[] witnessed) {
    for (int vote = 0; vote < claims.votes(); vote++) {
      for (int m = claims.firstMeaning(vote); m < claims.firstMeaning(vote + 1); m++) {
        witnessed[claims.candidate(m)] += part[vote] * share[m];
      }
    }
  }

  /**
   * Works out how probable it is that each vote is right and to its source's credit.
   *
   * @param answer the probability of each candidate to be the answer
   */
  void expect(ItemView item, double[] answer) {
    for (int vote = 0; vote < claims.votes(); vote++) {
      right[vote] = 0;
    }
    for (int v = 0; v < item.size() && claims.votes() > 0; v++) {
      int count = claims.cover(item, v);
      int position = 0;
      while (position < count) {
        int vote = claims.vote(claims.covering(position));
        double meant = 0;
        double odds = 1;
        for (; position < count && claims.vote(claims.covering(position)) == vote; position++) {
          int m = claims.covering(position);
          meant += share[m] * priorFactor[m];
          odds += share[m] * (priorFactor[m] - 1);
        }
        right[vote] += answer[v] * meant / odds;
      }
    }
  }

  /** Notes what the votes added a round ago, as {@link #expect} told. */
  void leaveOut(double[] own, SourceState state) {
    for (int vote = 0; vote < claims.votes(); vote++) {
      accuracies.leaveOut(
          claims.source(vote), learned[vote] * right[vote], learned[vote], own, state);
    }
  }

  /** Adds what the votes gain for each candidate, after all that is inherited. */
  void weigh(ItemView item, double n, double[] own, SourceState state, CandidateGains gains) {
    for (int vote = 0; vote < claims.votes(); vote++) {
      int source = claims.source(vote);
      double accuracy =
          accuracies.accuracyWithout(
              source, learned[vote] * right[vote], learned[vote], own, state);
      for (int m = claims.firstMeaning(vote); m < claims.firstMeaning(vote + 1); m++) {
        gain[m] =
            Gain.learned(n, accuracy, claims.weight(m), accuracies.least(source, state))
                + ValueFrequencies.falsehood(item, claims.candidate(m), state);
      }
    }
    boolean areTogether = areAveragedTogether(item.hasHierarchy());
    for (int v = 0; v < item.size() && claims.votes() > 0; v++) {
      addTo(item, v, areTogether, gains);
    }
  }

  private void addTo(ItemView item, int v, boolean areTogether, CandidateGains gains) {
    int count = claims.cover(item, v);
    int position = 0;
    while (position < count) {
      int vote = claims.vote(claims.covering(position));
      int end = position;
      double odds = 1;
      for (; end < count && claims.vote(claims.covering(end)) == vote; end++) {
        int m = claims.covering(end);
        odds += share[m] * StrictMath.expm1(gain[m]);
      }
      if (claims.firstMeaning(vote + 1) - claims.firstMeaning(vote) == 1) {
        gains.add(v, part[vote], gain[claims.covering(position)]);
      } else if (areTogether) {
        gains.addMeanings(v, meanings(vote, position, end), part[vote] * StrictMath.log(odds));
      } else {
        gains.add(v, part[vote], StrictMath.log(odds));
      }
      position = end;
    }
  }

  private double[] meanings(int vote, int from, int to) {
    double[] meanings = new double[3 * (to - from)];
    for (int position = from; position < to; position++) {
      int m = claims.covering(position);
      int at = 3 * (position - from);
      meanings[at] = share[m];
      meanings[at + 1] = part[vote];
      meanings[at + 2] = gain[m];
    }
    return meanings;
  }

  /**
   * Whether there are few enough combinations; what differs in nothing but its candidate is one.
   */
  private boolean areAveragedTogether(boolean mayOverlap) {
    long combinations = 1;
    for (int vote = 0; vote < claims.votes() && combinations <= MOST_COMBINATIONS; vote++) {
      int first = claims.firstMeaning(vote);
      int end = claims.firstMeaning(vote + 1);
      if (end - first > 1) {
        combinations *= 1 + (mayOverlap ? end - first : distinctWeights(first, end));
      }
    }
    return combinations <= MOST_COMBINATIONS;
  }

  private int distinctWeights(int first, int end) {
    int distinct = 0;
    for (int m = first; m < end && distinct < MOST_COMBINATIONS; m++) {
      boolean isNew = true;
      for (int earlier = first; earlier < m && isNew; earlier++) {
        isNew = claims.weight(earlier) != claims.weight(m);
      }
      distinct += isNew ? 1 : 0;
    }
    return distinct;
  }

  /** Adds what follows for the sources, as {@link #expect} told. */
  void learn(SourceState state, Accumulator sums) {
    for (int vote = 0; vote < claims.votes(); vote++) {
      AccuracyLearning.add(sums, claims.source(vote), learned[vote], right[vote], state);
    }
  }
}
