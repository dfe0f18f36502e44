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
public abstract class Reconciliation {
  /** Changes whenever the same dossier and policy can give other numbers or findings. */
  public static final String ENGINE_VERSION = "1";

  Reconciliation() {}

  /** The choices that were made. */
  public abstract ReconcilePolicy policy();

  /** The engine that made them. */
  @Value.Default
  public String engineVersion() {
    return ENGINE_VERSION;
  }

  /** One verdict for each question on which anything is said, in the order of questions. */
  public abstract ImmutableList<Verdict<?>> verdicts();

  /** Everything that was noticed, disagreements first. */
  public abstract ImmutableList<Finding> findings();

  /** The trust in each witness who votes, in the order of witnesses. */
  public abstract ImmutableList<SourceTrust> trust();

  /** How many rounds the learning of trust took. */
  public abstract int iterations();

  /** The largest change of any trust in the last round. */
  public abstract double residual();

  /** Whether learning ended because nothing changed any more. */
  public abstract boolean isConverged();

  /** The verdict on a question; empty if nobody says anything about it: silence is no answer. */
  public final Optional<Verdict<?>> verdict(Question question) {
    return Optional.ofNullable(verdictsByQuestion().get(question));
  }

  /** The verdict on an attribute of a subject, asked without qualifiers. */
  public final <V extends ClaimValue> Optional<Verdict<V>> verdict(
      EntityId subject, Attribute<V> attribute) {
    return profile(subject).get(attribute).map(ProfileEntry::verdict);
  }

  /** The verdict on a question about this attribute, with qualifiers or without. */
  public final <V extends ClaimValue> Optional<Verdict<V>> verdict(
      Question question, Attribute<V> attribute) {
    return profile(question.subject()).get(attribute, question).map(ProfileEntry::verdict);
  }

  /** Why the verdict on a question is what it is; empty if there is no verdict. */
  public final Optional<Explanation> explain(Question question) {
    return verdict(question).map(v -> Explanation.of(v, findings(question), policy()));
  }

  /** The findings of a kind. */
  public final ImmutableList<Finding> findings(FindingKind kind) {
    return findings().stream()
        .filter(f -> f.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** The findings on a question. */
  public final ImmutableList<Finding> findings(Question question) {
    return findings().stream()
        .filter(f -> f.question().equals(question))
        .collect(ImmutableList.toImmutableList());
  }

  /** A subject as reconciled, with one entry for each question about it; empty if there is none. */
  public final Profile profile(EntityId subject) {
    return new Profile(
        subject,
        verdicts().stream()
            .filter(v -> v.question().subject().equals(subject))
            .<ProfileEntry<?>>map(ProfileEntry::new)
            .collect(ImmutableList.toImmutableList()));
  }

  @Value.Lazy
  ImmutableMap<Question, Verdict<?>> verdictsByQuestion() {
    return Maps.uniqueIndex(verdicts(), Verdict::question);
  }

  static Builder builder() {
    return new Builder();
  }

  static final class Builder extends ImmutableReconciliation.Builder {
    Builder() {}
  }
}
