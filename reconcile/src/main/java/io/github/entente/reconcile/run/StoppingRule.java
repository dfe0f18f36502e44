package io.github.entente.reconcile.run;

/**
 * Which change between two rounds must fall to the tolerance for a run to count as converged.
 *
 * @since 0.1.0
 */
public enum StoppingRule {
  /** The largest change of any trust and of any belief. */
  LARGEST_CHANGE {
    @Override
    double change(RoundReport report) {
      return report.residual();
    }
  },
  /**
   * One minus the cosine of the angle between the former and the new trust of all sources, as in
   * many papers. It ignores a common factor, and it stops long before the numbers settle: use it
   * only to repeat published figures.
   */
  TRUST_COSINE {
    @Override
    double change(RoundReport report) {
      return report.cosineChange();
    }
  };

  abstract double change(RoundReport report);

  /** Tells whether a round changed no more than a tolerance. */
  public boolean isSettled(RoundReport report, double tolerance) {
    return change(report) <= tolerance;
  }
}
