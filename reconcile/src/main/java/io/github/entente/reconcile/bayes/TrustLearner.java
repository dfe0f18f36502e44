package io.github.entente.reconcile.bayes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the accuracy of each witness from how probable its statements are, over all questions.
 *
 * <p>A question adds (r, 1 - r) times the weight of the statement to the Beta distribution of each
 * witness that speaks to it, r being the probability that the first region of its chain is right,
 * or that the denied region is wrong. In this model the trust in a witness is the accuracy of just
 * that first region. r is computed with the trust that the witnesses have without this question, or
 * confidence would feed on itself; a part on which fewer than two witnesses speak adds nothing.
 * Each round scores all questions with the trust of the round before, so that their order cannot
 * matter; this is expectation maximisation in the manner of Dawid and Skene (1979) with the means
 * of Beta posteriors for accuracies, deviating by leaving the scored question out, so that no
 * likelihood is guaranteed to rise.
 *
 * <p>Takes O(rounds x claims x atoms). There is no randomness.
 */
public final class TrustLearner {
  private TrustLearner() {}

  /**
   * Learns from all questions.
   *
   * @param questions the questions, in any order
   * @param priors what is known about each witness beforehand, by its number
   * @param parameters humility, refinement accuracy, tolerance and limit of rounds
   * @return the learned trust; its questions are numbered as in {@code questions}
   */
  public static LearnedTrust learn(
      List<ModelledQuestion> questions, List<BetaDistribution> priors, BayesParameters parameters) {
    List<TrustTrial> trials = questions.stream().map(TrustTrial::of).toList();
    checkWitnesses(questions, priors.size());
    List<TrustContribution> nothing = trials.stream().map(TrustTrial::nothing).toList();
    LearnedTrust state =
        new LearnedTrust(priors, total(priors.size(), nothing, parameters), nothing, 0, 1, false);
    while (!state.converged() && state.iterations() < parameters.iterations()) {
      List<TrustContribution> contributions = new ArrayList<>();
      for (int question = 0; question < trials.size(); question++) {
        contributions.add(trials.get(question).contribution(question, state, parameters));
      }
      TrustExperience experience = total(priors.size(), contributions, parameters);
      double residual = 0;
      for (int witness = 0; witness < priors.size(); witness++) {
        double mean = experience.added(priors.get(witness), witness, 0, 0).mean();
        double change = mean - state.trust(witness).mean();
        residual = Math.max(residual, Math.abs(change));
      }
      boolean converged = residual <= parameters.tolerance();
      state =
          new LearnedTrust(
              priors, experience, contributions, state.iterations() + 1, residual, converged);
    }
    return state;
  }

  private static TrustExperience total(
      int witnesses, List<TrustContribution> contributions, BayesParameters parameters) {
    int[] count = new int[witnesses];
    for (TrustContribution each : contributions) {
      for (int witness : each.witnesses) {
        count[witness]++;
      }
    }
    double[][] hits = new double[witnesses][];
    double[][] misses = new double[witnesses][];
    Arrays.setAll(hits, witness -> new double[count[witness]]);
    Arrays.setAll(misses, witness -> new double[count[witness]]);
    for (TrustContribution each : contributions) {
      for (int position = 0; position < each.witnesses.length; position++) {
        int witness = each.witnesses[position];
        int slot = --count[witness];
        hits[witness][slot] = each.hits[position];
        misses[witness][slot] = each.misses[position];
      }
    }
    return new TrustExperience(
        Arrays.stream(hits).mapToDouble(TrustLearner::sum).toArray(),
        Arrays.stream(misses).mapToDouble(TrustLearner::sum).toArray(),
        parameters.learningLimit());
  }

  /** Adds in ascending order of value, so that the order of questions does not matter. */
  private static double sum(double[] values) {
    Arrays.sort(values);
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static void checkWitnesses(List<ModelledQuestion> questions, int witnesses) {
    for (ModelledQuestion question : questions) {
      for (CompiledClaim claim :
          question.parts().stream().flatMap(part -> part.claims().stream()).toList()) {
        if (claim.evidence.witness() >= witnesses) {
          throw new IllegalArgumentException(
              "witness "
                  + claim.evidence.witness()
                  + " has no prior; priors has only "
                  + witnesses
                  + " entries, give one for each witness");
        }
      }
    }
  }
}
