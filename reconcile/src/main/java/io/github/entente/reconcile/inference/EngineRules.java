package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.policy.DependencePolicy;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.vote.Bloc;

/**
 * The policy as the engine uses it.
 *
 * @param policy the policy
 * @param pooling how gains of witnesses who agree are pooled
 * @param interval how intervals are computed
 * @param status when a verdict is called what
 */
record EngineRules(
    ReconcilePolicy policy, Pooling pooling, IntervalRule interval, StatusRule status) {

  static EngineRules of(ReconcilePolicy policy) {
    return new EngineRules(
        policy,
        new Pooling(policy.dependence().mistakes()),
        new IntervalRule(
            policy.dependence().commonVariance(),
            NormalQuantile.ofCoverage(policy.status().intervalCoverage())),
        new StatusRule(policy.status()));
  }

  /**
   * How votes of a bloc count. All who have an interest in one party are worth no more than one
   * witness who has none.
   */
  BlocRule rule(Bloc bloc) {
    DependencePolicy dependence = policy.dependence();
    if (bloc instanceof Bloc.OfParty) {
      return new BlocRule(dependence.interest(), 1);
    } else if (bloc instanceof Bloc.Through) {
      return BlocRule.unlimited(dependence.sharedSpeaker());
    }
    return bloc instanceof Bloc.OfText ? BlocRule.unlimited(1) : BlocRule.INDEPENDENT;
  }
}
