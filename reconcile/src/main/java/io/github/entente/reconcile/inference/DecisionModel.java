package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.hypothesis.HypothesisSpace;
import java.util.List;

/**
 * One thing to be decided, in the numbers that the engine reckons with.
 *
 * @param space what can be right
 * @param votes the votes on it; the source of each is a position among the sources of the question
 * @param learned how much each vote counts when the accuracy of its witness is learned
 * @param credit how much of a vote's being right is to its witness's credit
 * @param pairs how many pairs of claims are wrong, by cell
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DecisionModel(
    HypothesisSpace space,
    VoteColumns votes,
    double[] learned,
    PieceCredit credit,
    WrongPairs pairs) {

  /** The model of votes on a space, where sources have this accuracy beforehand. */
  static DecisionModel of(
      HypothesisSpace space,
      List<WitnessVote> votes,
      double[] learned,
      double accuracy,
      double openAlternatives) {
    VoteColumns columns = VoteColumns.of(votes);
    return new DecisionModel(
        space,
        columns,
        learned,
        PieceCredit.of(columns, accuracy, space.falseAlternatives(openAlternatives)),
        WrongPairs.of(space, votes));
  }
}
