package io.github.entente.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.entente.core.Attribute;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.explain.Explanation;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What came out of reconciling a dossier: an answer to every question, everything that was noticed,
 * and the trust in every source, together with the choices that led to it.
 */
@Value.Immutable
public interface Reconciliation {
  /** Changes whenever the same dossier and policy can give other numbers or findings. */
  String ENGINE_VERSION = "1";

  /** The choices that were made. */
  ReconcilePolicy policy();

  /** The engine that made them. */
  @Value.Default
  default String engineVersion() {
    return ENGINE_VERSION;
  }

  /** One verdict for each question on which anything is said, in the order of questions. */
  ImmutableList<Verdict<?>> verdicts();

  /** Everything that was noticed, disagreements first. */
  ImmutableList<Finding> findings();

  /** The trust in each witness who votes, in the order of witnesses. */
  ImmutableList<SourceTrust> trust();

  /** How many rounds the learning of trust took. */
  int iterations();

  /** The largest change of any trust in the last round. */
  double residual();

  /** Whether learning ended because nothing changed any more. */
  boolean isConverged();

  /** The verdict on a question; empty if nobody says anything about it: silence is no answer. */
  default Optional<Verdict<?>> verdict(Question question) {
    return Optional.ofNullable(verdictsByQuestion().get(question));
  }

  /** The verdict on an attribute of a subject, asked without qualifiers. */
  default <V extends ClaimValue> Optional<Verdict<V>> verdict(
      EntityId subject, Attribute<V> attribute) {
    return profile(subject).get(attribute).map(ProfileEntry::verdict);
  }

  /** Why the verdict on a question is what it is; empty if there is no verdict. */
  default Optional<Explanation> explain(Question question) {
    return verdict(question).map(v -> Explanation.of(v, findings(question), policy()));
  }

  /** The findings of a kind. */
  default ImmutableList<Finding> findings(FindingKind kind) {
    return findings().stream()
        .filter(f -> f.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** The findings on a question. */
  default ImmutableList<Finding> findings(Question question) {
    return findings().stream()
        .filter(f -> f.question().equals(question))
        .collect(ImmutableList.toImmutableList());
  }

  /** A subject as reconciled, with one entry for each question about it; empty if there is none. */
  default Profile profile(EntityId subject) {
    return new Profile(
        subject,
        verdicts().stream()
            .filter(v -> v.question().subject().equals(subject))
            .<ProfileEntry<?>>map(ProfileEntry::new)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Index of {@link #verdicts}. */
  @Value.Lazy
  default ImmutableMap<Question, Verdict<?>> verdictsByQuestion() {
    return Maps.uniqueIndex(verdicts(), Verdict::question);
  }

  /** A builder without any field set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a reconciliation. */
  final class Builder extends ImmutableReconciliation.Builder {
    Builder() {}
  }
}
