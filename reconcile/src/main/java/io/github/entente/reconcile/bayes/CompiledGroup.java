package io.github.entente.reconcile.bayes;

import java.util.Arrays;
import java.util.List;

/**
 * Adds the log likelihood of dependent evidence.
 *
 * <p>Every distinct step counts once in full, with the strongest of its speakers. A claim that
 * repeats steps which others own is, for these steps, a mouth that either repeats the origin
 * (probability rho, certain to say so) or says them of its own accord; so it multiplies the
 * likelihood by rho + (1-rho) P(h), where P(h) is the probability that an independent witness
 * states these steps if h is true. With rho = 1 repeats change nothing; with rho = 0 all claims are
 * independent; for two claims this is rho L(common) + (1-rho) L(1) L(2) up to a constant.
 */
final class CompiledGroup {
  private final double dependence;

  /** Positions of the claims in the question, in canonical order. */
  private final int[] claims;

  CompiledGroup(double dependence, int[] claims) {
    this.dependence = dependence;
    this.claims = claims;
  }

  /**
   * Adds log L(h) to each atom, in O(claims x atoms).
   *
   * @param stepCount the number of distinct steps of the question
   */
  void addLogLikelihood(
      List<CompiledClaim> all, StepAccuracies[] accuracies, int stepCount, double[] sum) {
    int[] owner = owners(all, accuracies, stepCount);
    for (int position : claims) {
      CompiledClaim claim = all.get(position);
      double[] byDepth = logByDepth(claim, accuracies[position], position, owner);
      for (int atom = 0; atom < sum.length; atom++) {
        sum[atom] += byDepth[claim.depth[atom]];
      }
    }
  }

  /**
   * Returns for each step the position of the claim that says it most strongly, or 0 if none does.
   */
  private int[] owners(List<CompiledClaim> all, StepAccuracies[] accuracies, int stepCount) {
    int[] owner = new int[stepCount];
    double[] strongest = new double[stepCount];
    Arrays.fill(strongest, Double.NEGATIVE_INFINITY);
    for (int position : claims) {
      CompiledClaim claim = all.get(position);
      boolean affirmed = claim.evidence.stance() == Stance.AFFIRMED;
      for (int k = 0; k < claim.stepId.length; k++) {
        double hit = accuracies[position].hit[k];
        double strength = affirmed ? hit : -hit;
        int step = claim.stepId[k];
        if (strength > strongest[step]) {
          strongest[step] = strength;
          owner[step] = position;
        }
      }
    }
    return owner;
  }

  private double[] logByDepth(
      CompiledClaim claim, StepAccuracies accuracies, int position, int[] owner) {
    int count = claim.stepId.length;
    double[] result = new double[count + 1];
    for (int depth = 0; depth <= count; depth++) {
      double own = 0;
      double repeated = 1;
      boolean repeats = false;
      for (int k = 0; k < count; k++) {
        double density = density(claim, accuracies, k, depth);
        if (owner[claim.stepId[k]] == position) {
          own += Math.log(density);
        } else {
          repeated *= accuracies.chance[k] * density;
          repeats = true;
        }
      }
      result[depth] = own + (repeats ? Math.log(dependence + (1 - dependence) * repeated) : 0);
    }
    return result;
  }

  private static double density(
      CompiledClaim claim, StepAccuracies accuracies, int step, int depth) {
    if (step < depth) {
      return accuracies.hit[step] / claim.share[step];
    }
    return step == depth ? accuracies.miss[step] / claim.rest[step] : 1;
  }
}
