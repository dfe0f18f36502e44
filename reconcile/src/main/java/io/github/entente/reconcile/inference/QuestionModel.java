package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.reconcile.hypothesis.HypothesisSpace;

/**
 * A question in the numbers that the engine reckons with.
 *
 * <p>What is kept from round to round is written by the one thread that handles the question.
 */
final class QuestionModel {
  /** A question on which there is nothing to be decided. */
  static final QuestionModel EMPTY = new QuestionModel(new int[0], ImmutableList.of());

  private final ImmutableList<DecisionModel> decisions;
  private final OwnClaims own;
  private final double[][] stated;

  /**
   * A question of which nothing is known yet.
   *
   * @param sources the numbers of all sources that vote on it, each once
   * @param decisions what is to be decided
   */
  QuestionModel(int[] sources, ImmutableList<DecisionModel> decisions) {
    this.decisions = decisions;
    this.own = new OwnClaims(sources);
    this.stated = new double[decisions.size()][];
  }

  /** What is to be decided. */
  ImmutableList<DecisionModel> decisions() {
    return decisions;
  }

  /** What its votes added a round ago to the sums from which accuracies are learned. */
  OwnClaims own() {
    return own;
  }

  /**
   * Takes over how probable the cells of a decision are, where somebody names them.
   *
   * @return the largest change since the round before; in the first round the largest probability
   */
  double restate(int decision, ItemStep step) {
    HypothesisSpace space = decisions.get(decision).space();
    if (stated[decision] == null) {
      stated[decision] = new double[space.cells()];
    }
    double[] probability = stated[decision];
    double change = 0;
    for (int cell = 0; cell < probability.length; cell++) {
      if (!space.isUnnamed(cell)) {
        change = Math.max(change, Math.abs(step.stated(cell) - probability[cell]));
        probability[cell] = step.stated(cell);
      }
    }
    return change;
  }
}
