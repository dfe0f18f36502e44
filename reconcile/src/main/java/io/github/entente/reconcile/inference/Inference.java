package io.github.entente.reconcile.inference;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Attribute;
import io.github.entente.core.Cardinality;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.bayes.BayesParameters;
import io.github.entente.reconcile.bayes.BetaDistribution;
import io.github.entente.reconcile.bayes.LearnedTrust;
import io.github.entente.reconcile.bayes.ModelledQuestion;
import io.github.entente.reconcile.bayes.TrustLearner;
import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.policy.TrustPrior;
import io.github.entente.reconcile.testimony.QuestionTestimony;
import io.github.entente.reconcile.testimony.Testimony;
import io.github.entente.reconcile.verdict.Abstained;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers the questions of a dossier: exact Bayesian inference over the regions that the claimed
 * values leave open, with trust learned across questions. The question being answered never
 * contributes to the trust that it is answered with.
 */
public final class Inference {
  private final ReconcilePolicy policy;
  private final BayesParameters parameters;
  private final ValueContext context;
  private final ImmutableList<QuestionTestimony> questions;
  private final WitnessNumbers witnesses;
  private final ImmutableList<ImmutableList<Part>> parts;
  private final LearnedTrust trust;

  private Inference(
      ImmutableList<QuestionTestimony> questions, ValueContext context, ReconcilePolicy policy) {
    this.policy = policy;
    this.context = context;
    this.parameters = parameters(policy);
    this.questions = questions;
    this.witnesses = WitnessNumbers.of(questions);
    this.parts =
        questions.stream()
            .map(q -> QuestionParts.of(q, context, policy, witnesses))
            .collect(toImmutableList());
    List<ModelledQuestion> modelled =
        parts.stream()
            .map(ps -> new ModelledQuestion(ps.stream().map(Part::model).toList()))
            .toList();
    this.trust =
        TrustLearner.learn(
            modelled, witnesses.all().stream().map(this::prior).toList(), parameters);
  }

  /** Learns trust from all questions, and is then ready to answer them. */
  public static Inference over(
      ImmutableList<QuestionTestimony> questions, ValueContext context, ReconcilePolicy policy) {
    return new Inference(questions, context, policy);
  }

  /** The answers, in the order of the questions. */
  public ImmutableList<Verdict<?>> verdicts() {
    ImmutableList.Builder<Verdict<?>> verdicts = ImmutableList.builder();
    for (int i = 0; i < questions.size(); i++) {
      int question = i;
      List<PartResult> results = new ArrayList<>();
      for (Part part : parts.get(question)) {
        results.add(
            new PartScorer(part, w -> trust.trustWithout(w, question), parameters, policy).score());
      }
      verdicts.add(verdict(questions.get(i), questions.get(i).attribute(), results));
    }
    return verdicts.build();
  }

  /** The witnesses who vote, in their order. */
  public ImmutableList<Witness> witnesses() {
    return witnesses.all();
  }

  /** What is believed about the accuracy of a witness after all questions. */
  public TrustPrior trust(Witness witness) {
    BetaDistribution learned = trust.trust(witnesses.of(witness));
    return new TrustPrior(learned.alpha(), learned.beta());
  }

  /** The quantile of a belief about accuracy; {@code p} is from 0 to 1. */
  public static double quantile(TrustPrior belief, double p) {
    return distribution(belief).quantile(p);
  }

  /** How many rounds of learning were made. */
  public int iterations() {
    return trust.iterations();
  }

  /** The largest change of any witness's mean accuracy in the last round. */
  public double residual() {
    return trust.residual();
  }

  /** Whether learning ended because nothing changed any more. */
  public boolean converged() {
    return trust.converged();
  }

  private <V extends ClaimValue> Verdict<V> verdict(
      QuestionTestimony question, Attribute<V> attribute, List<PartResult> results) {
    double effectiveWitnesses =
        EffectiveWitnesses.of(question.voting(), policy.sharedWitnessDependence());
    ImmutableList<Candidate> candidates =
        attribute.cardinality() == Cardinality.ONE
            ? results.stream().flatMap(r -> r.candidates().stream()).collect(toImmutableList())
            : Members.ordered(results, context);
    double other = results.stream().mapToDouble(PartResult::other).reduce(1, (a, b) -> a * b);
    return new Verdict<>(
        question.question(),
        attribute,
        new StatusRules(policy, attribute.cardinality()).status(results, candidates),
        question.voting().stream().allMatch(Testimony::isToldAsFact),
        candidates,
        other,
        effectiveWitnesses,
        ImmutableList.sortedCopyOf(question.documents()),
        abstained(question));
  }

  private static ImmutableList<Abstained> abstained(QuestionTestimony question) {
    return question.all().stream()
        .flatMap(t -> t.abstention().map(r -> new Abstained(t.claim().id(), t.value(), r)).stream())
        .collect(toImmutableList());
  }

  private BetaDistribution prior(Witness witness) {
    return distribution(policy.trustIn(witness));
  }

  static BetaDistribution distribution(TrustPrior belief) {
    return new BetaDistribution(belief.right(), belief.wrong());
  }

  private static BayesParameters parameters(ReconcilePolicy policy) {
    return BayesParameters.DEFAULT
        .withHumility(policy.humility())
        .withLearningLimit(policy.learningLimit())
        .withRefinementAccuracy(policy.refinement().mean())
        .withDraws(policy.intervalDraws())
        .withCoverage(policy.intervalCoverage());
  }
}
