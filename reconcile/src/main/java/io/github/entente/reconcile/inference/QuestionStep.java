package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.trust.AccuracyLearning;
import io.github.entente.reconcile.trust.FalseAlternatives;
import io.github.entente.reconcile.trust.TrustPrior;
import java.util.Arrays;

/**
 * Handles one question at a time: judges its votes by what all other questions tell of their
 * sources, and adds what follows from it to the sums.
 *
 * <p>Reusable and not thread-safe: each thread has one.
 */
final class QuestionStep {
  private static final double[] NONE = {};

  private final AccuracyLearning accuracies;
  private final FalseAlternatives alternatives;
  private final ItemStep step;
  private final double[] classes = new double[AccuracyLearning.OWN];
  private double[] bySource = new double[16];
  private double[] byVote = new double[16];
  private double[] least = new double[16];
  private double[] before = new double[17];
  private double openAlternatives;

  QuestionStep(AccuracyLearning accuracies, FalseAlternatives alternatives, Pooling pooling) {
    this.accuracies = accuracies;
    this.alternatives = alternatives;
    this.step = new ItemStep(pooling);
  }

  /**
   * Judges a question and adds what follows to the sums.
   *
   * @return the largest change of a probability since the round before
   */
  double learn(QuestionModel question, SourceState state, Accumulator sums) {
    OwnClaims own = question.own();
    prepare(own, state);
    own.startRound(AccuracyLearning.step(state.round()));
    double change = 0;
    for (int i = 0; i < question.decisions().size(); i++) {
      DecisionModel decision = question.decisions().get(i);
      weigh(own, decision, state);
      change = Math.max(change, question.restate(i, step));
      learn(own, decision);
    }
    for (int i = 0; i < own.sources(); i++) {
      if (own.all(i) > 0) {
        AccuracyLearning.add(sums, own.source(i), own.all(i), own.right(i) / own.all(i), state);
      }
    }
    alternatives.add(sums, own.pairs(), own.agreeing());
    return change;
  }

  /**
   * Judges a decision, as the step's {@linkplain #step() weighing} tells.
   *
   * @param own what the question adds itself to what is learned
   */
  void judge(OwnClaims own, DecisionModel decision, SourceState state) {
    prepare(own, state);
    weigh(own, decision, state);
  }

  /** What was weighed last. */
  ItemStep step() {
    return step;
  }

  /** What is believed of the accuracy of each source of a question, by which it was judged. */
  TrustPrior belief(OwnClaims own, int position, SourceState state) {
    return accuracies.beliefWithout(
        own.source(position), own.right(position), own.all(position), classes, state);
  }

  /**
   * Works out the accuracies of the sources of a question, leaving out what it adds itself, to
   * weigh its decisions. O(sources).
   */
  void prepare(OwnClaims own, SourceState state) {
    Arrays.fill(classes, 0);
    bySource = ensure(bySource, own.sources());
    for (int i = 0; i < own.sources(); i++) {
      accuracies.leaveOut(own.source(i), own.right(i), own.all(i), classes, state);
    }
    for (int i = 0; i < own.sources(); i++) {
      bySource[i] =
          accuracies.accuracyWithout(own.source(i), own.right(i), own.all(i), classes, state);
    }
    openAlternatives = alternatives.number(own.pairs(), own.agreeing(), state);
  }

  /** Weighs a decision of the question that was prepared last. */
  void weigh(OwnClaims own, DecisionModel decision, SourceState state) {
    VoteColumns votes = decision.votes();
    byVote = ensure(byVote, votes.size());
    least = ensure(least, votes.size());
    for (int vote = 0; vote < votes.size(); vote++) {
      byVote[vote] = bySource[votes.source(vote)];
      least[vote] = accuracies.least(own.source(votes.source(vote)), state);
    }
    step.weigh(decision.space(), votes, byVote, least, openAlternatives);
  }

  private void learn(OwnClaims own, DecisionModel decision) {
    VoteColumns votes = decision.votes();
    before = ensure(before, step.cells() + 1);
    for (int cell = 0; cell < step.cells(); cell++) {
      before[cell + 1] = before[cell] + step.independent(cell);
    }
    double[] prior = votes.isAnyContrary() && decision.space().isOpen() ? prior() : NONE;
    for (int vote = 0; vote < votes.size(); vote++) {
      if (decision.learned()[vote] > 0) {
        double right = 0;
        for (int piece = votes.firstPiece(vote); piece < votes.firstPiece(vote + 1); piece++) {
          right +=
              (before[votes.to(piece)] - before[votes.from(piece)])
                  * decision.credit().of(votes, vote, piece);
        }
        if (prior.length > 0 && votes.isContrary(vote)) {
          right = atEvenOdds(right, priorOf(votes, vote, prior));
        }
        own.addClaim(votes.source(vote), decision.learned()[vote], right);
      }
    }
    own.addPairs(decision.pairs().expectedWrong(step), decision.pairs().expectedAgreeing(step));
  }

  /** The prior mass of all cells before each. */
  private double[] prior() {
    double[] sums = new double[step.cells() + 1];
    for (int cell = 0; cell < step.cells(); cell++) {
      sums[cell + 1] = sums[cell] + StrictMath.exp(step.logMass(cell));
    }
    return sums;
  }

  private double priorOf(VoteColumns votes, int vote, double[] prior) {
    double mass = 0;
    for (int piece = votes.firstPiece(vote); piece < votes.firstPiece(vote + 1); piece++) {
      mass += prior[votes.to(piece)] - prior[votes.from(piece)];
    }
    return mass / prior[step.cells()];
  }

  /**
   * How probable something would be if it had been as likely as not beforehand. That an answer is
   * not just this one value, or lies within a bound, is nearly always right, and no credit to
   * whoever says so: heard alone, he is expected to be right as often as he is accurate.
   */
  private static double atEvenOdds(double probability, double prior) {
    double even = probability * (1 - prior);
    double sum = even + (1 - probability) * prior;
    return sum > 0 ? even / sum : probability;
  }

  private static double[] ensure(double[] array, int length) {
    return array.length < length ? new double[Math.max(length, 2 * array.length)] : array;
  }
}
