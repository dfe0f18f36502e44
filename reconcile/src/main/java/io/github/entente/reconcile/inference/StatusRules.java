package io.github.entente.reconcile.inference;

import io.github.entente.core.Cardinality;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.VerdictStatus;
import java.util.List;

/** Says what the solved parts of a question amount to. */
final class StatusRules {
  private static final double CORROBORATED = 2;

  private final ReconcilePolicy policy;
  private final Cardinality cardinality;

  StatusRules(ReconcilePolicy policy, Cardinality cardinality) {
    this.policy = policy;
    this.cardinality = cardinality;
  }

  /**
   * The status of a question.
   *
   * @param parts its parts; none if nothing votes
   * @param candidates all candidates, the best one first
   */
  VerdictStatus status(List<PartResult> parts, List<Candidate> candidates) {
    if (parts.stream().anyMatch(this::isDisputed)) {
      return VerdictStatus.DISPUTED;
    } else if (candidates.isEmpty() || candidates.get(0).probability() < policy.leanProbability()) {
      return VerdictStatus.INSUFFICIENT;
    }
    boolean corroborated = candidates.get(0).confidence().effectiveWitnesses() >= CORROBORATED;
    if (!corroborated && parts.stream().allMatch(p -> p.rival() == 0)) {
      return VerdictStatus.UNCONTESTED;
    }
    return corroborated && parts.stream().allMatch(this::isClear)
        ? VerdictStatus.ACCEPTED
        : VerdictStatus.LEANING;
  }

  private boolean isDisputed(PartResult part) {
    double lead = 10 * Math.log10(part.best() / part.rival());
    return part.rival() > 0 && lead < policy.disputeDecibans();
  }

  /** Whether the best value is beyond doubt, or is a member that is more improbable than not. */
  private boolean isClear(PartResult part) {
    if (cardinality != Cardinality.ONE && !part.candidates().get(0).isProbable()) {
      return true;
    }
    return part.best() >= policy.acceptProbability()
        && part.best() - part.rival() >= policy.acceptLead();
  }
}
