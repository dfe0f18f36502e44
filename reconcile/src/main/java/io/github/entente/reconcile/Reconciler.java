package io.github.entente.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.evidence.StatementReader;
import io.github.entente.reconcile.inference.QuestionEngine;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.run.RunSettings;
import java.util.Objects;

/**
 * Finds where the sources of a dossier agree and disagree, and how probable each answer is.
 *
 * <pre>{@code
 * Reconciliation result = Reconciler.withDefaults().reconcile(dossier);
 * }</pre>
 *
 * <p>A reconciler is immutable and thread-safe. Its result depends on the dossier and the policy
 * alone: not on the order of claims, nor on the number of threads, on locale, time zone or clock.
 *
 * @since 0.1.0
 */
public final class Reconciler {
  private final ReconcilePolicy policy;
  private final RunSettings settings;

  private Reconciler(ReconcilePolicy policy, RunSettings settings) {
    this.policy = Objects.requireNonNull(policy, "policy is null; use ReconcilePolicy.DEFAULT");
    this.settings = Objects.requireNonNull(settings, "settings are null; use RunSettings.DEFAULT");
  }

  /** A reconciler with {@link ReconcilePolicy#DEFAULT}. */
  public static Reconciler withDefaults() {
    return new Reconciler(ReconcilePolicy.DEFAULT, RunSettings.DEFAULT);
  }

  /** A reconciler that makes these choices. */
  public static Reconciler with(ReconcilePolicy policy) {
    return new Reconciler(policy, RunSettings.DEFAULT);
  }

  /** This reconciler with other threads, limits, progress or cancellation. */
  public Reconciler running(RunSettings newSettings) {
    return new Reconciler(policy, newSettings);
  }

  /**
   * Reconciles a dossier, which stays as it is: no claim is changed, merged or dropped.
   *
   * @throws IllegalArgumentException if the policy has trust in an actor that is not in the dossier
   * @throws java.util.concurrent.CancellationException if it is cancelled
   */
  public Reconciliation reconcile(Dossier dossier) {
    Objects.requireNonNull(dossier, "the dossier is null; build one with Dossier.builder()");
    checkTrust(dossier);
    ImmutableList<QuestionEvidence> evidence = StatementReader.read(dossier);
    QuestionEngine engine = QuestionEngine.over(evidence, dossier, policy, settings);
    return new Reconciliation(dossier, policy, engine);
  }

  private void checkTrust(Dossier dossier) {
    ImmutableSet<ActorId> unknown =
        policy.trust().keySet().stream()
            .filter(actor -> dossier.actor(actor).isEmpty())
            .collect(ImmutableSet.toImmutableSet());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          ("the policy has trust in %s, which the dossier does not know; add the actor, or correct"
                  + " the id")
              .formatted(unknown));
    }
  }
}
