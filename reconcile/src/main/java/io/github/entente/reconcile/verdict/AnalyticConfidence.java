package io.github.entente.reconcile.verdict;

/**
 * How good the grounds of a probability are, which is not how high it is. It is never put into one
 * sentence with a probability.
 *
 * @since 0.1.0
 */
public enum AnalyticConfidence {
  /** Fewer than two independent witnesses, or an interval wider than .4. */
  LOW,
  /** Everything between. */
  MODERATE,
  /** At least three independent witnesses, an interval of at most .15, and no dispute. */
  HIGH;

  private static final double NARROW = 0.15;
  private static final double WIDE = 0.4;

  static AnalyticConfidence of(Assessment assessment) {
    double width = assessment.interval().width();
    if (assessment.witnesses() < 2 || width > WIDE) {
      return LOW;
    }
    boolean isDisputed = assessment.status() == VerdictStatus.DISPUTED;
    return assessment.witnesses() >= 3 && width <= NARROW && !isDisputed ? HIGH : MODERATE;
  }
}
