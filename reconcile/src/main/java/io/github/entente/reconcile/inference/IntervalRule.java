package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.trust.TrustPrior;
import io.github.entente.reconcile.verdict.Interval;

/**
 * The credible interval of a probability, from what is believed of the accuracies behind it.
 *
 * <pre>
 * l    = logit P
 * var  = (1 - c) sum (d_v s_v)^2 + c (sum d_v s_v)^2 + sum (d_v u_v)^2
 * low  = min(l, l + sum d_v m_v - z sqrt(var))
 * high = max(l, l + sum d_v m_v + z sqrt(var))
 * </pre>
 *
 * <p>with d_v the change of l with the logit of the accuracy of vote v's witness ({@link
 * Sensitivity}), and s_v and m_v the deviation and the shift of that logit ({@link BetaLogit}). The
 * part c of the variance is common to all: we may misjudge all sources alike. Nor are the weights
 * of hedges, plans and reports known: u_v is the deviation of the same logit that amounts to that
 * of the weight ({@link Gain#weightDeviation}). So what is told with a hedge does not look well
 * known. It is the delta method on the logit; the probability itself lies in the interval by
 * definition.
 *
 * @param commonVariance c, from 0 to 1
 * @param deviations z, how many standard deviations the interval reaches to each side
 */
record IntervalRule(double commonVariance, double deviations) {

  /** The interval of the region to which the sides belong, at the step's last weighing. */
  Interval of(ItemStep step, VoteColumns votes, Sides sides, BetaLogit[] accuracyOfVote) {
    if (sides.isOneSided()) {
      return new Interval(sides.probability(), sides.probability());
    }
    double[] change = Sensitivity.of(step, votes, sides);
    double own = 0;
    double common = 0;
    double shift = 0;
    double weights = 0;
    for (int vote = 0; vote < change.length; vote++) {
      double deviation = change[vote] * accuracyOfVote[vote].deviation();
      own += deviation * deviation;
      common += deviation;
      shift += change[vote] * accuracyOfVote[vote].shift();
      double ofWeight = change[vote] * step.evidence().weightDeviation(vote);
      weights += ofWeight * ofWeight;
    }
    double reach =
        deviations
            * Math.sqrt((1 - commonVariance) * own + commonVariance * common * common + weights);
    double logit = sides.logit();
    double p = sides.probability();
    return new Interval(
        Math.min(p, logistic(logit + shift - reach)), Math.max(p, logistic(logit + shift + reach)));
  }

  /** The interval of an accuracy, by the moments of its logit. */
  Interval of(TrustPrior belief) {
    BetaLogit logit = BetaLogit.of(belief);
    double middle = StrictMath.log(belief.right() / belief.wrong()) + logit.shift();
    double reach = deviations * logit.deviation();
    return new Interval(
        Math.min(belief.mean(), logistic(middle - reach)),
        Math.max(belief.mean(), logistic(middle + reach)));
  }

  private static double logistic(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }
}
