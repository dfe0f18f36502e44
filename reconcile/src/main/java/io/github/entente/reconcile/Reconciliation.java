package io.github.entente.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import io.github.entente.core.Attribute;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.explain.Explanation;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.inference.QuestionEngine;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.run.RoundReport;
import io.github.entente.reconcile.trust.TrustPrior;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came out of reconciling a dossier: an answer to every question, everything that was noticed,
 * and the trust in every source, together with the choices that led to it.
 *
 * <pre>{@code
 * Reconciliation result = Reconciler.withDefaults().reconcile(dossier);
 * result.verdict(attack, Attributes.DATE).flatMap(Verdict::value).ifPresent(System.out::println);
 * result.findings(FindingKind.CONFLICT).forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Verdicts and findings are there; explanations, and answers to what
 * nobody claimed, are worked out when they are asked for, each in time linear in what is said on
 * its question.
 *
 * @since 0.1.0
 */
public final class Reconciliation {
  /** Changes whenever the same dossier and policy can give other numbers or findings. */
  public static final String ENGINE_VERSION = "2";

  private static final int MOST_EXPLAINED = 16;

  private final Dossier dossier;
  private final ReconcilePolicy policy;
  private final QuestionEngine engine;
  private final ImmutableList<Verdict<?>> verdicts;
  private final ImmutableMap<Question, Integer> positions;
  private final ImmutableListMultimap<EntityId, Verdict<?>> bySubject;
  private final ImmutableList<Finding> findings;
  private final ImmutableListMultimap<Question, Finding> findingsByQuestion;
  private final ImmutableMap<ActorId, SourceTrust> trust;

  Reconciliation(Dossier dossier, ReconcilePolicy policy, QuestionEngine engine) {
    this.dossier = dossier;
    this.policy = policy;
    this.engine = engine;
    this.verdicts = engine.results().verdicts();
    this.positions = positions(verdicts);
    this.bySubject = Multimaps.index(verdicts, verdict -> verdict.question().subject());
    this.findings = engine.results().findings();
    this.findingsByQuestion = Multimaps.index(findings, Finding::question);
    this.trust = Maps.toMap(engine.sources(), source -> trust(source, engine));
  }

  private static ImmutableMap<Question, Integer> positions(ImmutableList<Verdict<?>> verdicts) {
    ImmutableMap.Builder<Question, Integer> positions = ImmutableMap.builder();
    for (int i = 0; i < verdicts.size(); i++) {
      positions.put(verdicts.get(i).question(), i);
    }
    return positions.buildOrThrow();
  }

  private static SourceTrust trust(ActorId source, QuestionEngine engine) {
    TrustPrior belief = engine.trust(source);
    return new SourceTrust(source, belief, engine.interval(belief));
  }

  /** The choices that were made. */
  public ReconcilePolicy policy() {
    return policy;
  }

  /** The engine that made them: {@value #ENGINE_VERSION}. */
  public String engineVersion() {
    return ENGINE_VERSION;
  }

  /** One verdict for each question on which anything is said, in the order of questions. */
  public ImmutableList<Verdict<?>> verdicts() {
    return verdicts;
  }

  /** The verdict on a question; empty if nobody says anything about it: silence is no answer. */
  public Optional<Verdict<?>> verdict(Question question) {
    return position(question).map(verdicts::get);
  }

  private Optional<Integer> position(Question question) {
    return Optional.ofNullable(positions.get(question));
  }

  /**
   * The verdict on an attribute of a subject, asked without qualifiers; empty if nobody says
   * anything about it.
   *
   * @throws IllegalArgumentException as {@link #verdict(Question, Attribute)} does
   */
  public <V extends ClaimValue> Optional<Verdict<V>> verdict(
      EntityId subject, Attribute<V> attribute) {
    return verdict(attribute.of(subject), attribute);
  }

  /**
   * The verdict on a question about this attribute, with qualifiers or without; empty if nobody
   * says anything about it.
   *
   * @throws IllegalArgumentException if the dossier has no such attribute, or one whose values are
   *     of another type
   */
  public <V extends ClaimValue> Optional<Verdict<V>> verdict(
      Question question, Attribute<V> attribute) {
    Attribute<?> declared =
        dossier
            .attribute(attribute.name())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the dossier has no attribute \"%s\"; declare it, or ask with one that it has: %s"
                            .formatted(
                                attribute.name(),
                                Iterables.transform(dossier.attributes(), Attribute::name))));
    if (declared.type() != attribute.type()) {
      throw new IllegalArgumentException(
          "attribute \"%s\" is asked for with values of type %s but the dossier has it with values of type %s; ask with the dossier's attribute"
              .formatted(attribute.name(), attribute.type(), declared.type()));
    }
    return verdict(question).map(verdict -> verdict.as(attribute));
  }

  /**
   * The verdict on a question whose answer changes, as of a time: a count that only grows. For
   * other questions it is the verdict as it is.
   *
   * @return empty if nobody says anything about it
   */
  public Optional<Verdict<?>> verdictAt(Question question, FuzzyTime time) {
    return position(question).map(q -> engine.verdictAt(q, time.region()));
  }

  /**
   * The probability that a value is right which nobody need have named: that the answer lies in it,
   * as far as what is claimed lies wholly inside.
   *
   * @param question a question with one answer
   * @return empty if nobody says anything about it, or nobody told how the value relates to
   *     anything that counts
   */
  public OptionalDouble probability(Question question, ClaimValue value) {
    return probability(question, value, Optional.empty());
  }

  /** The probability of a value as of a time, of a count that only grows. */
  public OptionalDouble probabilityAt(Question question, ClaimValue value, FuzzyTime time) {
    return probability(question, value, Optional.of(time));
  }

  private OptionalDouble probability(
      Question question, ClaimValue value, Optional<FuzzyTime> time) {
    return position(question)
        .map(q -> engine.probability(q, value, time.map(FuzzyTime::region)))
        .orElse(OptionalDouble.empty());
  }

  /** What is said on a question, and by whom; empty if nothing is. */
  public Optional<QuestionEvidence> evidence(Question question) {
    return position(question).map(engine::evidence);
  }

  /** Why the verdict on a question is what it is; empty if there is no verdict. */
  public Optional<Explanation> explain(Question question) {
    return position(question).map(this::explain);
  }

  private Explanation explain(int position) {
    Verdict<?> verdict = verdicts.get(position);
    return Explanation.builder()
        .verdict(verdict)
        .evidence(engine.evidence(position))
        .findings(findings(verdict.question()))
        .leaders(
            engine.explain(position, verdict.leaders().stream().limit(MOST_EXPLAINED).toList()))
        .policy(policy)
        .build();
  }

  /** Everything that was noticed, disagreements first. */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /** The findings of a kind. */
  public ImmutableList<Finding> findings(FindingKind kind) {
    return findings.stream().filter(f -> f.kind() == kind).collect(ImmutableList.toImmutableList());
  }

  /** The findings on a question, disagreements first. */
  public ImmutableList<Finding> findings(Question question) {
    return findingsByQuestion.get(question);
  }

  /** A subject as reconciled, with the verdict on each question about it. */
  public Profile profile(EntityId subject) {
    return new Profile(subject, bySubject.get(subject));
  }

  /** The trust in each witness who votes, in the order of their ids. */
  public ImmutableList<SourceTrust> trust() {
    return trust.values().asList();
  }

  /** The trust in a witness; empty if it does not vote on anything. */
  public Optional<SourceTrust> trust(ActorId source) {
    return Optional.ofNullable(trust.get(source));
  }

  /** How many rounds the learning of trust took. */
  public int iterations() {
    return engine.log().size();
  }

  /** The largest change of any trust in the last round. */
  public double residual() {
    return Streams.findLast(engine.log().stream()).map(RoundReport::residual).orElse(0.0);
  }

  /** Whether learning ended because nothing changed any more. */
  public boolean isConverged() {
    return engine.isConverged();
  }
}
