package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.entente.core.Polarity;
import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.verdict.Assessment;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.vote.Decision;
import io.github.entente.reconcile.vote.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Scores everything that people say in answer to a question, when all accuracies are learned.
 *
 * <p>The most probable options, and those that may lead, are assessed at once; the others, of which
 * there are some only where people give very many answers, when somebody asks for it.
 */
final class QuestionScorer {
  /** So many options of a decision, the most probable ones, are assessed at once. */
  private static final int ASSESSED_AT_ONCE = 64;

  private final QuestionEngine engine;
  private final Learning learning;
  private final EngineRules rules;
  private final QuestionStep step;

  QuestionScorer(QuestionEngine engine, Learning learning, EngineRules rules) {
    this.engine = engine;
    this.learning = learning;
    this.rules = rules;
    this.step = learning.newStep();
  }

  /** The scores of all decisions of a question, in their order. */
  ImmutableList<DecisionScores> score(AskedQuestion question) {
    int decisions = question.decisions().decisions().size();
    ImmutableList.Builder<DecisionScores> scores = ImmutableList.builderWithExpectedSize(decisions);
    BetaLogit[] accuracies = accuracies(question.model());
    for (int number = 0; number < decisions; number++) {
      scores.add(score(question, number, accuracies));
    }
    return scores.build();
  }

  private DecisionScores score(AskedQuestion question, int number, BetaLogit[] accuracies) {
    Decision decision = question.decisions().decisions().get(number);
    Assessor assessor = assessor(question.model(), number, decision, accuracies);
    List<Option> options = decision.options();
    double[] probabilities = new double[options.size()];
    for (int o = 0; o < probabilities.length; o++) {
      probabilities[o] = assessor.probability(options.get(o).region());
    }
    double least = leastAssessedAtOnce(probabilities);
    List<Scored> scored = new ArrayList<>(options.size());
    for (int o = 0; o < probabilities.length; o++) {
      int position = o;
      scored.add(
          probabilities[o] >= least
              ? assessed(options.get(o), assessor, decision)
              : new Scored(
                  decision,
                  options.get(o),
                  Candidate.of(
                      options.get(o).value(),
                      options.get(o).polarity(),
                      probabilities[o],
                      () -> assessAgain(question.number(), number, position))));
    }
    if (options.size() > ASSESSED_AT_ONCE) {
      Set<Scored> considered = Sets.newIdentityHashSet();
      considered.addAll(Leaders.considered(scored));
      scored.replaceAll(o -> considered.contains(o) ? assessed(o.option(), assessor, decision) : o);
    }
    return new DecisionScores(decision, ImmutableList.copyOf(scored), assessor.other());
  }

  private static Scored assessed(Option option, Assessor assessor, Decision decision) {
    return new Scored(
        decision,
        option,
        Candidate.of(
            option.value(),
            option.polarity(),
            assessor.probability(option.region()),
            assess(assessor, option, decision)));
  }

  /** A probability that no more options reach than are assessed at once, unless they are tied. */
  private static double leastAssessedAtOnce(double[] probabilities) {
    if (probabilities.length <= ASSESSED_AT_ONCE) {
      return 0;
    }
    double[] sorted = probabilities.clone();
    Arrays.sort(sorted);
    return Math.nextUp(sorted[sorted.length - ASSESSED_AT_ONCE - 1]);
  }

  /** The probability of a region of a question's only decision. */
  double probability(QuestionModel model, Region region) {
    step.judge(model.own(), model.decisions().get(0), learning.state());
    return step.step().stated(region);
  }

  private Assessment assessAgain(int question, int number, int position) {
    AskedQuestion again = engine.asked(question, Optional.empty());
    Decision decision = again.decisions().decisions().get(number);
    QuestionScorer own = new QuestionScorer(engine, learning, rules);
    return assess(
        own.assessor(again.model(), number, decision, own.accuracies(again.model())),
        decision.options().get(position),
        decision);
  }

  /** On a membership both sides have the status of the one that is more probable. */
  private static Assessment assess(Assessor assessor, Option option, Decision decision) {
    Assessment own = assessor.assess(option, decision.options());
    boolean isMembership = decision.space().isYesOrNo();
    boolean isLessProbable = assessor.probability(option.region()) < 0.5;
    if (!isMembership || !isLessProbable) {
      return own;
    }
    Option contrary =
        new Option(
            option.place(),
            option.polarity() == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE,
            option.standing(),
            option.region().complement(decision.space().cells()));
    return new Assessment(
        own.interval(),
        assessor.assess(contrary, decision.options()).status(),
        own.witnesses(),
        own.against());
  }

  /** What is believed of the accuracy of each source of a question, which is judged next. */
  private BetaLogit[] accuracies(QuestionModel model) {
    step.prepare(model.own(), learning.state());
    BetaLogit[] bySource = new BetaLogit[model.own().sources()];
    for (int source = 0; source < bySource.length; source++) {
      bySource[source] = BetaLogit.of(step.belief(model.own(), source, learning.state()));
    }
    return bySource;
  }

  /** Judges a decision of the question; valid until the next one is judged. */
  private Assessor assessor(
      QuestionModel model, int number, Decision decision, BetaLogit[] bySource) {
    DecisionModel votes = model.decisions().get(number);
    step.weigh(model.own(), votes, learning.state());
    BetaLogit[] byVote = new BetaLogit[votes.votes().size()];
    for (int vote = 0; vote < byVote.length; vote++) {
      byVote[vote] = bySource[votes.votes().source(vote)];
    }
    return new Assessor(votes, decision, step.step(), byVote, rules);
  }
}
