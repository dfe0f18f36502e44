package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.RoundReport;
import io.github.entente.reconcile.run.ShardedPass;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.trust.AccuracyLearning;
import io.github.entente.reconcile.trust.FalseAlternatives;
import io.github.entente.reconcile.trust.TrustPrior;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Learns how accurate sources are from all questions: what one question tells of its sources is
 * left out when that question is answered.
 *
 * <p>A round judges every question by the accuracies of the round before and adds up how many
 * claims of each source are expected to be right; the next accuracies follow from that.
 */
final class Learning {
  private final EngineRules rules;
  private final AccuracyLearning accuracies;
  private final FalseAlternatives alternatives;
  private final SourceState state;
  private final QuestionModel[] questions;
  private final double[] shardChange;
  private final QuestionStep[] workers;
  private double[] trust;
  private double[] formerTrust;

  /**
   * Learning before its first round.
   *
   * @param given what is known of single sources, by their numbers
   */
  Learning(
      QuestionModel[] questions,
      int sources,
      IntFunction<@Nullable TrustPrior> given,
      EngineRules rules,
      int shards,
      int threads) {
    ReconcilePolicy policy = rules.policy();
    this.rules = rules;
    this.questions = questions;
    this.accuracies = new AccuracyLearning(policy.defaultTrust(), 0);
    this.alternatives = new FalseAlternatives(policy.falseAlternatives(), AccuracyLearning.SHARED);
    this.state = new SourceState(sources, layout());
    this.shardChange = new double[shards];
    this.workers = new QuestionStep[threads];
    for (int worker = 0; worker < threads; worker++) {
      workers[worker] = newStep();
    }
    accuracies.initial(state, given);
    trust = new double[sources];
    formerTrust = new double[sources];
    state.copyTrust(trust);
  }

  /** What is kept and summed for each source. */
  static Layout layout() {
    return Layout.of(AccuracyLearning.STATE_COLUMNS, AccuracyLearning.SUM_COLUMNS)
        .withShared(AccuracyLearning.SHARED + FalseAlternatives.SHARED);
  }

  /** What judges questions by what is learned, for one thread. */
  QuestionStep newStep() {
    return new QuestionStep(accuracies, alternatives, rules.pooling());
  }

  /** Goes through all questions once and learns from them. */
  RoundReport round(int number, ShardedPass pass) {
    state.startRound(number);
    Accumulator total =
        pass.run(
            (worker, shard, items, sums) -> {
              double change = 0;
              for (int q = items.firstInclusive(); q < items.endExclusive(); q++) {
                change = Math.max(change, workers[worker].learn(questions[q], state, sums));
              }
              shardChange[shard] = change;
            });
    accuracies.next(total, state);
    alternatives.next(total, state);
    double[] former = formerTrust;
    formerTrust = trust;
    trust = former;
    state.copyTrust(trust);
    double change = 0;
    for (double c : shardChange) {
      change = Math.max(change, c);
    }
    return RoundReport.of(number, formerTrust, trust, change);
  }

  /**
   * Ends learning. Whatever is judged from now on is judged as in a round after the last one, which
   * leaves out what a question itself added.
   */
  void end() {
    state.startRound(state.round() + 1);
  }

  /** What is known of the sources now. */
  SourceState state() {
    return state;
  }

  /** What is believed of the accuracy of a source after all questions. */
  TrustPrior belief(int source) {
    return accuracies.belief(source, state);
  }
}
