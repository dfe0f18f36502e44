package io.github.entente.reconcile.explain;

import com.google.common.collect.ImmutableList;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why a verdict is what it is, as data. {@link ExplanationText} puts it into words; programs should
 * read this and not the words.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Explanation {
  /** The verdict. */
  Verdict<?> verdict();

  /** What is said on the question, and by whom. */
  QuestionEvidence evidence();

  /** What was noticed on the question, disagreements first. */
  ImmutableList<Finding> findings();

  /** The verdict's leaders with what each witness adds to their odds; the first 16 of them. */
  ImmutableList<ExplainedCandidate> leaders();

  /** By which choices the verdict was made. */
  ReconcilePolicy policy();

  /** The first leader; empty if nothing counts. */
  default Optional<ExplainedCandidate> first() {
    return leaders().stream().findFirst();
  }

  /** All candidates that do not lead, by falling probability. */
  default ImmutableList<Candidate> alternatives() {
    return verdict().candidates().stream()
        .skip(verdict().leaders().size())
        .collect(ImmutableList.toImmutableList());
  }

  /** A builder of which everything is still to be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an explanation. */
  final class Builder extends ImmutableExplanation.Builder {
    Builder() {}
  }
}
