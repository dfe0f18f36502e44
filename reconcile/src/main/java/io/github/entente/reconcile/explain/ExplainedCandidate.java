package io.github.entente.reconcile.explain;

import com.google.common.collect.ImmutableList;
import io.github.entente.reconcile.verdict.Candidate;

/**
 * A candidate, and what each witness adds to its odds.
 *
 * <p>What it starts from and all contributions add up to the decibans of its probability.
 *
 * @param candidate the candidate
 * @param priorDecibans its odds before anybody spoke, as ten times their decimal logarithm
 * @param contributions what each witness adds, the greatest amount first
 * @since 0.1.0
 */
public record ExplainedCandidate(
    Candidate candidate, double priorDecibans, ImmutableList<Contribution> contributions) {

  /** Its odds as ten times their decimal logarithm; infinite if it is certain or impossible. */
  public double decibans() {
    return 10 * Math.log10(candidate.probability() / (1 - candidate.probability()));
  }

  /** The contributions of those who speak for it, the greatest first. */
  public ImmutableList<Contribution> supporters() {
    return contributions.stream()
        .filter(Contribution::isFor)
        .collect(ImmutableList.toImmutableList());
  }

  /** The contributions of those who speak against it, the greatest first. */
  public ImmutableList<Contribution> opponents() {
    return contributions.stream()
        .filter(c -> c.decibans() < 0)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Those supporters without any one of whom the candidate would fall below a probability that it
   * reaches.
   */
  public ImmutableList<Contribution> restsOn(double probability) {
    return candidate.probability() < probability
        ? ImmutableList.of()
        : supporters().stream()
            .filter(c -> c.probabilityWithout().orElse(1) < probability)
            .collect(ImmutableList.toImmutableList());
  }
}
