package io.github.entente.reconcile.explain;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.verdict.Abstained;
import io.github.entente.reconcile.verdict.AnalyticConfidence;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Contribution;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import java.util.List;
import java.util.Optional;

/**
 * Why a verdict is what it is, as data. {@link ExplanationText} puts it into words; programs should
 * read this and not the words.
 *
 * @param question the question
 * @param status what the verdict amounts to
 * @param toldAsFact whether all that votes is told as a fact
 * @param isTied whether a candidate that excludes the best one is exactly as probable
 * @param best the best candidate; empty if nothing votes
 * @param alternatives all other candidates, by falling probability
 * @param confidence how good the grounds are
 * @param documents how many documents say anything on the question
 * @param effectiveWitnesses how many independent witnesses vote on it
 * @param supporters what the witnesses add who speak for the best candidate, the strongest first
 * @param opponents what the witnesses add who speak against it, the strongest first
 * @param restsOn those supporters without any one of whom the best candidate would not even be
 *     leaned to
 * @param abstained the claims that bear on the question and do not vote
 * @param findings what was noticed on the question, disagreements first
 */
public record Explanation(
    Question question,
    VerdictStatus status,
    boolean toldAsFact,
    boolean isTied,
    Optional<Candidate> best,
    ImmutableList<Candidate> alternatives,
    AnalyticConfidence confidence,
    int documents,
    double effectiveWitnesses,
    ImmutableList<Contribution> supporters,
    ImmutableList<Contribution> opponents,
    ImmutableList<Contribution> restsOn,
    ImmutableList<Abstained> abstained,
    ImmutableList<Finding> findings) {

  /** Explains a verdict, given what was noticed on its question. */
  public static Explanation of(
      Verdict<?> verdict, ImmutableList<Finding> findings, ReconcilePolicy policy) {
    List<Contribution> all =
        verdict.best().map(Candidate::contributions).orElse(ImmutableList.of());
    ImmutableList<Contribution> supporters =
        all.stream().filter(c -> c.decibans() > 0).collect(ImmutableList.toImmutableList());
    double reached = verdict.best().map(Candidate::probability).orElse(0.0);
    double needed = policy.leanProbability();
    return new Explanation(
        verdict.question(),
        verdict.status(),
        verdict.toldAsFact(),
        verdict.isTied(),
        verdict.best(),
        verdict.candidates().stream().skip(1).collect(ImmutableList.toImmutableList()),
        verdict.analyticConfidence(),
        verdict.documents().size(),
        verdict.effectiveWitnesses(),
        supporters,
        all.stream().filter(c -> c.decibans() < 0).collect(ImmutableList.toImmutableList()),
        supporters.stream()
            .filter(c -> reached >= needed && c.probabilityWithout() < needed)
            .collect(ImmutableList.toImmutableList()),
        verdict.abstained(),
        findings);
  }
}
