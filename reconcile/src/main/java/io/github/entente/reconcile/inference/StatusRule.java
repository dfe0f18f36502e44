package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.policy.StatusPolicy;
import io.github.entente.reconcile.verdict.VerdictStatus;

/**
 * Decides what a verdict for a region amounts to, as {@link VerdictStatus} tells.
 *
 * @param policy the thresholds
 */
record StatusRule(StatusPolicy policy) {

  /**
   * What a verdict for a region amounts to.
   *
   * @param probability the probability of the region
   * @param rival the probability of the strongest candidate that excludes it, 0 if there is none
   * @param low the lower end of its interval
   * @param stand how the witnesses stand to it
   */
  VerdictStatus of(double probability, double rival, double low, Witnesses.Stand stand) {
    boolean isContradicted =
        stand.excluding() > 0 || (stand.perhapsExcluding() > 0 && stand.behind() > 0);
    double against = stand.against();
    double shareAgainst = against > 0 ? against / (against + stand.compatible()) : 0;
    double close = StrictMath.pow(10, -policy.disputeDecibans() / 10);
    boolean isProbable = probability >= policy.leanProbability();
    if (isContradicted
        && (!isProbable
            || rival > probability * close
            || shareAgainst > policy.disputeShareAgainst()
            || low <= 0.5)) {
      return VerdictStatus.DISPUTED;
    } else if (!isProbable || stand.behind() == 0) {
      return VerdictStatus.INSUFFICIENT;
    } else if (probability >= policy.acceptProbability()
        && low > 0.5
        && stand.disinterestedBehind() >= policy.acceptWitnesses()
        && probability - rival >= policy.acceptLead()
        && shareAgainst < policy.acceptShareAgainst()) {
      return VerdictStatus.ACCEPTED;
    }
    return isContradicted ? VerdictStatus.LEANING : VerdictStatus.UNCONTESTED;
  }
}
