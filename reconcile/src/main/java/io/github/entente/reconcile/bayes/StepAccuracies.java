package io.github.entente.reconcile.bayes;

import java.util.function.IntToDoubleFunction;

/**
 * The effective accuracy of each step of one claim: the probability, given the claim alone, that
 * its child is right if its parent is.
 *
 * <p>A claim of weight w has the likelihood w D + 1 - w, D being that of plain words with the
 * accuracies a. This is again a product over steps, with e = (w A a + (1-w) F f) / (w A + (1-w) F),
 * where A and F are the products of a and of f over the steps before. For one step that is e = f +
 * w (a - f), the shrinkage of the accuracy to chance.
 */
final class StepAccuracies {
  /** For each step e. */
  final double[] hit;

  /** For each step 1-e, computed without cancellation. */
  final double[] miss;

  /** For each step the prior probability of saying it, given that the step's parent is right. */
  final double[] chance;

  private StepAccuracies(double[] hit, double[] miss, double[] chance) {
    this.hit = hit;
    this.miss = miss;
    this.chance = chance;
  }

  static StepAccuracies of(
      CompiledClaim claim, IntToDoubleFunction accuracyOf, double refinementAccuracy) {
    int witness = claim.evidence.witness();
    double accuracy =
        Checks.probability("accuracy of witness " + witness, accuracyOf.applyAsDouble(witness));
    return claim.evidence.stance() == Stance.AFFIRMED
        ? ofClaim(claim, accuracy, refinementAccuracy)
        : ofDenial(claim, accuracy);
  }

  private static StepAccuracies ofClaim(
      CompiledClaim claim, double witnessAccuracy, double refinementAccuracy) {
    int count = claim.share.length;
    double[] hit = new double[count];
    double[] miss = new double[count];
    double said = claim.evidence.weight();
    double unsaid = 1 - said;
    for (int k = 0; k < count; k++) {
      double accuracy =
          claim.level[k] == 0
              ? witnessAccuracy
              : claim.evidence.refinementAccuracy(claim.level[k], refinementAccuracy);
      double reach = said + unsaid;
      if (reach == 0) {
        hit[k] = claim.share[k];
        miss[k] = claim.rest[k];
        continue;
      }
      hit[k] = (said * accuracy + unsaid * claim.share[k]) / reach;
      miss[k] = (said * (1 - accuracy) + unsaid * claim.rest[k]) / reach;
      said *= accuracy;
      unsaid *= claim.share[k];
    }
    return new StepAccuracies(hit, miss, claim.share);
  }

  /** A denial of accuracy a is said with probability a if it is true and 1-a if it is not. */
  private static StepAccuracies ofDenial(CompiledClaim claim, double accuracy) {
    int count = claim.share.length;
    double[] hit = new double[count];
    double[] miss = new double[count];
    double[] chance = new double[count];
    double weight = claim.evidence.weight();
    for (int k = 0; k < count; k++) {
      double inside = claim.share[k];
      double outside = claim.rest[k];
      chance[k] = accuracy * outside + (1 - accuracy) * inside;
      hit[k] = inside * (weight * (1 - accuracy) / chance[k] + 1 - weight);
      miss[k] = outside * (weight * accuracy / chance[k] + 1 - weight);
    }
    return new StepAccuracies(hit, miss, chance);
  }
}
