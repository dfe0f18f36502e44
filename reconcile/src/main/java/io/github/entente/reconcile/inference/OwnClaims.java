package io.github.entente.reconcile.inference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the votes on one question add to the sums from which accuracies are learned, so that it can
 * be left out when the question is judged.
 *
 * <p>Written by the one thread that handles the question.
 */
final class OwnClaims {
  private int[] sources;
  private double[] right;
  private double[] all;
  private double pairs;
  private double agreeing;
  private double step = 1;

  /**
   * Nothing is added yet.
   *
   * @param sources the numbers of all sources that vote on the question, each once
   */
  OwnClaims(int[] sources) {
    this.sources = sources;
    this.right = new double[sources.length];
    this.all = new double[sources.length];
  }

  /** What other votes on the same question added, those of further sources behind the own ones. */
  void takeOver(OwnClaims other) {
    Map<Integer, Integer> positions = new HashMap<>();
    for (int source : sources) {
      positions.putIfAbsent(source, positions.size());
    }
    for (int source : other.sources) {
      positions.putIfAbsent(source, positions.size());
    }
    sources = Arrays.copyOf(sources, positions.size());
    right = new double[positions.size()];
    all = new double[positions.size()];
    for (int i = 0; i < other.sources.length; i++) {
      int position = Objects.requireNonNull(positions.get(other.sources[i]));
      sources[position] = other.sources[i];
      right[position] = other.right[i];
      all[position] = other.all[i];
    }
    pairs = other.pairs;
    agreeing = other.agreeing;
  }

  /** How many sources there are. */
  int sources() {
    return sources.length;
  }

  /** The number of a source. */
  int source(int position) {
    return sources[position];
  }

  /** What the votes of a source added to its right claims. */
  double right(int position) {
    return right[position];
  }

  /** What the votes of a source added to all its claims. */
  double all(int position) {
    return all[position];
  }

  /** How many pairs of wrong claims the question added. */
  double pairs() {
    return pairs;
  }

  /** How many of these agreed. */
  double agreeing() {
    return agreeing;
  }

  /**
   * Forgets what was added before, or a part of it, before anything is added in a round.
   *
   * @param newStep how much of what is added counts from now on; of what was added before only the
   *     rest is kept
   */
  void startRound(double newStep) {
    step = newStep;
    for (int i = 0; i < right.length; i++) {
      right[i] *= 1 - step;
      all[i] *= 1 - step;
    }
    pairs *= 1 - step;
    agreeing *= 1 - step;
  }

  /** Notes that a vote of a source adds a claim that is right with a probability. */
  void addClaim(int position, double weight, double probability) {
    right[position] += step * weight * probability;
    all[position] += step * weight;
  }

  /** Notes pairs of wrong claims, and how many of them agree. */
  void addPairs(double morePairs, double moreAgreeing) {
    pairs += step * morePairs;
    agreeing += step * moreAgreeing;
  }
}
