package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.vote.Decision;
import io.github.entente.reconcile.vote.Option;

/**
 * An option with its probability.
 *
 * @param decision the decision to which it belongs
 * @param option the option
 * @param candidate the candidate of the verdict that it becomes
 */
record Scored(Decision decision, Option option, Candidate candidate) {

  double probability() {
    return candidate.probability();
  }

  /** How many cells it leaves open. */
  int width() {
    Region region = option.region();
    int cells = 0;
    for (int range = 0; range < region.ranges(); range++) {
      cells += region.to(range) - region.from(range);
    }
    return cells;
  }

  /** Whether it leaves open less than another option, and nothing besides. */
  boolean isFinerThan(Scored other) {
    return decision == other.decision && option.isFinerThan(other.option);
  }
}
