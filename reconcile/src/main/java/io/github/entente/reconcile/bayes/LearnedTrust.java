package io.github.entente.reconcile.bayes;

import java.util.List;

/**
 * The accuracy of each witness as learned from all questions, and as learned from all questions but
 * one.
 *
 * <p>Immutable and thread-safe.
 */
public final class LearnedTrust {
  private final List<BetaDistribution> priors;
  private final TrustExperience experience;
  private final List<TrustContribution> contributions;
  private final int iterations;
  private final double residual;
  private final boolean converged;

  LearnedTrust(
      List<BetaDistribution> priors,
      TrustExperience experience,
      List<TrustContribution> contributions,
      int iterations,
      double residual,
      boolean converged) {
    this.priors = List.copyOf(priors);
    this.experience = experience;
    this.contributions = List.copyOf(contributions);
    this.iterations = iterations;
    this.residual = residual;
    this.converged = converged;
  }

  /**
   * Returns what is known about a witness from all questions.
   *
   * @param witness the witness's number
   * @return the distribution of its accuracy
   */
  public BetaDistribution trust(int witness) {
    return experience.added(priors.get(witness), witness, 0, 0);
  }

  /**
   * Returns what is known about a witness from all questions but one; use it to score that
   * question.
   *
   * @param witness the witness's number
   * @param question the position of the question that is left out
   * @return the distribution of its accuracy
   */
  public BetaDistribution trustWithout(int witness, int question) {
    TrustContribution left = contributions.get(question);
    return experience.added(priors.get(witness), witness, left.hits(witness), left.misses(witness));
  }

  /**
   * Returns how many rounds were made.
   *
   * @return at least 1
   */
  public int iterations() {
    return iterations;
  }

  /**
   * Returns the largest change of any witness's mean in the last round.
   *
   * @return a number from 0 to 1
   */
  public double residual() {
    return residual;
  }

  /**
   * Tells whether the last change was within the tolerance.
   *
   * @return false if learning stopped at the limit of rounds
   */
  public boolean converged() {
    return converged;
  }
}
