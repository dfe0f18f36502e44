package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.time.TimeRegion;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.reconcile.dependence.SharedFeeds;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.explain.ExplainedCandidate;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.comparison.FindingSearch;
import io.github.entente.reconcile.hypothesis.LaidOut;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.run.ItemRange;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.RoundReport;
import io.github.entente.reconcile.run.RunSettings;
import io.github.entente.reconcile.run.ShardedPass;
import io.github.entente.reconcile.trust.TrustPrior;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Interval;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.vote.Decision;
import io.github.entente.reconcile.vote.Decisions;
import io.github.entente.reconcile.vote.QuestionDecisions;
import io.github.entente.reconcile.vote.VoteRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

/**
 * Answers the questions of a dossier: works out what every witness says on each of them, learns how
 * accurate the witnesses are, and weighs what they say.
 *
 * <p>Questions are handled in shards that depend on the dossier alone, so that the result is the
 * same to the last bit for any number of threads. What is worked out of a question while accuracies
 * are learned is not kept; it is worked out again when somebody asks.
 *
 * @since 0.1.0
 */
public final class QuestionEngine {
  private static final int MOST_SHARDS = 64;

  private final ImmutableList<QuestionEvidence> evidence;
  private final Dossier dossier;
  private final EngineRules rules;
  private final VoteRules voteRules;
  private final RunSettings settings;
  private final List<ItemRange> shards;
  private final Sources sources;
  private final ModelCompiler compiler;
  private final VoteParts parts;
  private final OwnClaims[] own;
  private final Learning learning;
  private final QuestionResults results;
  private final List<RoundReport> log = new ArrayList<>();
  private boolean isConverged;

  private QuestionEngine(
      ImmutableList<QuestionEvidence> evidence,
      Dossier dossier,
      ReconcilePolicy policy,
      RunSettings settings) {
    this.evidence = evidence;
    this.dossier = dossier;
    this.rules = EngineRules.of(policy);
    this.settings = settings;
    this.shards = shards(evidence);
    this.voteRules = new VoteRules(dossier, policy.weights());
    this.sources = Sources.of(evidence);
    this.compiler = new ModelCompiler(sources::number, rules);
    this.own = new OwnClaims[evidence.size()];
    QuestionModel[] models = new QuestionModel[evidence.size()];
    this.parts = compile(models, new SharedFeeds(policy.dependence().feeds()));
    this.learning =
        new Learning(
            models,
            sources.size(),
            source -> policy.trust().get(sources.get(source)),
            rules,
            shards.size(),
            settings.threads());
    learn();
    this.results = results(models);
  }

  /**
   * Learns from all questions, and answers them.
   *
   * @throws CancellationException if the settings say so, or the calling thread is interrupted
   */
  public static QuestionEngine over(
      ImmutableList<QuestionEvidence> evidence,
      Dossier dossier,
      ReconcilePolicy policy,
      RunSettings settings) {
    return new QuestionEngine(evidence, dossier, policy, settings);
  }

  private static List<ItemRange> shards(ImmutableList<QuestionEvidence> evidence) {
    long[] before = new long[evidence.size() + 1];
    for (int q = 0; q < evidence.size(); q++) {
      before[q + 1] = before[q] + evidence.get(q).statements().size();
    }
    return ItemRange.cut(evidence.size(), q -> before[q], MOST_SHARDS);
  }

  private VoteParts compile(QuestionModel[] models, SharedFeeds feeds) {
    int[][][] given = new int[models.length][][];
    forEachQuestion(
        (worker, q) -> {
          List<Decision> decisions = decisions(q).decisions();
          models[q] = compiler.compile(decisions, vote -> 1);
          own[q] = models[q].own();
          given[q] = VoteParts.columns(decisions, sources::number);
        });
    VoteParts detected = VoteParts.detected(given, feeds, q -> decisions(q).decisions());
    if (!detected.areWhole()) {
      forEachQuestion(
          (worker, q) -> {
            models[q] = compiler.compile(decisions(q).decisions(), vote -> detected.of(q, vote));
            own[q] = models[q].own();
          });
    }
    return detected;
  }

  private QuestionDecisions decisions(int question) {
    return Decisions.on(evidence.get(question), voteRules);
  }

  private void learn() {
    try (ShardedPass pass =
        new ShardedPass(sources.size(), Learning.layout(), shards, settings.threads())) {
      for (int round = 1; round <= settings.mostRounds() && !isConverged; round++) {
        checkNotCancelled();
        RoundReport report = learning.round(round, pass);
        log.add(report);
        settings.listener().accept(report);
        isConverged = settings.stoppingRule().isSettled(report, settings.tolerance());
      }
    }
    learning.end();
  }

  private QuestionResults results(QuestionModel[] models) {
    Verdict<?>[] verdicts = new Verdict<?>[models.length];
    List<List<Finding>> findings = new ArrayList<>(models.length);
    evidence.forEach(question -> findings.add(List.of()));
    FindingSearch search = new FindingSearch(dossier, evidence);
    QuestionScorer[] scorers = new QuestionScorer[settings.threads()];
    Arrays.setAll(scorers, worker -> new QuestionScorer(this, learning, rules));
    forEachQuestion(
        (worker, q) -> {
          QuestionDecisions decisions = decisions(q);
          verdicts[q] =
              VerdictMaker.verdict(
                  decisions,
                  scorers[worker].score(new AskedQuestion(q, decisions, models[q])),
                  dossier,
                  rules);
          findings.set(q, search.on(decisions));
          models[q] = QuestionModel.EMPTY; // so that a model never stands beside all results
        });
    return new QuestionResults(
        ImmutableList.copyOf(verdicts), FindingSearch.together(evidence, findings));
  }

  private void checkNotCancelled() {
    if (settings.cancellation().getAsBoolean()) {
      throw new CancellationException("reconciling was cancelled");
    }
  }

  /** What is done with a question, by its position, on one of the workers. */
  private interface Task {
    void run(int worker, int question);
  }

  private void forEachQuestion(Task task) {
    try (ShardedPass pass = new ShardedPass(0, Layout.of(1, 0), shards, settings.threads())) {
      pass.run(
          (worker, shard, items, sums) -> {
            checkNotCancelled();
            for (int q = items.firstInclusive(); q < items.endExclusive(); q++) {
              task.run(worker, q);
            }
          });
    }
  }

  /** The verdicts and findings. */
  public QuestionResults results() {
    return results;
  }

  /** What is said on a question. */
  public QuestionEvidence evidence(int question) {
    return evidence.get(question);
  }

  /**
   * The probability that a value is right which nobody need have named: that the answer lies in
   * what is claimed wholly inside it. Empty if nothing counts to which anybody told how it relates.
   *
   * @param question the position of a question with one answer
   * @param time the time as of which is asked, where the answer changes
   */
  public OptionalDouble probability(int question, ClaimValue value, Optional<TimeRegion> time) {
    return Decisions.asking(value, evidence.get(question), voteRules, time)
        .map(decision -> probability(question, decision, value))
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble probability(int question, Decision decision, ClaimValue value) {
    QuestionModel model = model(question, List.of(decision));
    return OptionalDouble.of(
        new QuestionScorer(this, learning, rules)
            .probability(model, decision.region(LaidOut.of(value))));
  }

  /** The verdict on a question whose answer changes, as of a time. */
  public Verdict<?> verdictAt(int question, TimeRegion time) {
    AskedQuestion then = asked(question, Optional.of(time));
    return VerdictMaker.verdict(
        then.decisions(), new QuestionScorer(this, learning, rules).score(then), dossier, rules);
  }

  /** What each witness adds to the odds of candidates of a question. */
  public ImmutableList<ExplainedCandidate> explain(int question, List<Candidate> candidates) {
    Explainer explainer =
        new Explainer(
            learning,
            asked(question, Optional.empty()),
            decision -> model(question, List.of(decision)));
    return candidates.stream()
        .flatMap(candidate -> explainer.explain(candidate).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** A question as it is asked again. */
  AskedQuestion asked(int question, Optional<TimeRegion> time) {
    QuestionDecisions decisions =
        time.map(t -> Decisions.at(t, evidence.get(question), voteRules))
            .orElseGet(() -> decisions(question));
    return new AskedQuestion(question, decisions, model(question, decisions.decisions()));
  }

  /** The model of decisions on a question, which leaves out what that question adds. */
  private QuestionModel model(int question, List<Decision> decisions) {
    QuestionModel model = compiler.compile(decisions, vote -> parts.of(question, vote));
    model.own().takeOver(own[question]);
    return model;
  }

  /** The sources that vote on anything, in the order of their ids. */
  public ImmutableList<ActorId> sources() {
    BitSet voting = new BitSet();
    for (OwnClaims question : own) {
      for (int i = 0; i < question.sources(); i++) {
        voting.set(question.source(i));
      }
    }
    return voting.stream().mapToObj(sources::get).collect(ImmutableList.toImmutableList());
  }

  /** What is believed of the accuracy of a source after all questions. */
  public TrustPrior trust(ActorId source) {
    return learning.belief(sources.number(source));
  }

  /** The credible interval of an accuracy of which this is believed. */
  public Interval interval(TrustPrior belief) {
    return rules.interval().of(belief);
  }

  /** What changed in each round of learning. */
  public ImmutableList<RoundReport> log() {
    return ImmutableList.copyOf(log);
  }

  /** Whether learning ended because nothing changed any more, not at the limit of rounds. */
  public boolean isConverged() {
    return isConverged;
  }
}
