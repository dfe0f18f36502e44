package io.github.entente.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ClaimId;
import io.github.entente.reconcile.finding.Findings;
import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.inference.Inference;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.policy.TrustPrior;
import io.github.entente.reconcile.testimony.QuestionTestimony;
import io.github.entente.reconcile.testimony.Testimonies;
import io.github.entente.reconcile.testimony.Testimony;

/**
 * Finds where the sources of a dossier agree and disagree, and how probable each answer is.
 *
 * <pre>{@code
 * Reconciliation result = Reconciler.withDefaults().reconcile(dossier);
 * }</pre>
 *
 * <p>A reconciler is immutable and thread-safe. Its result depends on the dossier and the policy
 * alone: not on the order of claims, nor on locale, time zone or clock.
 */
public final class Reconciler {
  private final ReconcilePolicy policy;

  private Reconciler(ReconcilePolicy policy) {
    this.policy = policy;
  }

  /** A reconciler with {@link ReconcilePolicy#DEFAULT}. */
  public static Reconciler withDefaults() {
    return new Reconciler(ReconcilePolicy.DEFAULT);
  }

  /** A reconciler that makes these choices. */
  public static Reconciler with(ReconcilePolicy policy) {
    return new Reconciler(policy);
  }

  /** Reconciles a dossier, which stays as it is: no claim is changed, merged or dropped. */
  public Reconciliation reconcile(Dossier dossier) {
    ImmutableList<QuestionTestimony> questions = Testimonies.of(dossier, policy);
    Inference inference = Inference.over(questions, dossier, policy);
    return Reconciliation.builder()
        .policy(policy)
        .verdicts(inference.verdicts())
        .findings(Findings.of(dossier, questions))
        .trust(trust(questions, inference))
        .iterations(inference.iterations())
        .residual(inference.residual())
        .isConverged(inference.converged())
        .build();
  }

  private ImmutableList<SourceTrust> trust(
      ImmutableList<QuestionTestimony> questions, Inference inference) {
    ImmutableSetMultimap<Witness, ClaimId> votes =
        questions.stream()
            .flatMap(q -> q.voting().stream())
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    Testimony::witness, testimony -> testimony.claim().id()));
    double tail = (1 - policy.intervalCoverage()) / 2;
    return inference.witnesses().stream()
        .map(
            witness -> {
              TrustPrior learned = inference.trust(witness);
              return new SourceTrust(
                  witness,
                  policy.trustIn(witness),
                  learned.mean(),
                  Inference.quantile(learned, tail),
                  Inference.quantile(learned, 1 - tail),
                  votes.get(witness).size());
            })
        .collect(ImmutableList.toImmutableList());
  }
}
