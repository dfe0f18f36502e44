package io.github.entente.reconcile.run;

/**
 * What changed in one round.
 *
 * @param round the number of the round, from 1
 * @param trustChange the largest change of any source's trust
 * @param beliefChange the largest change of any belief; in round 1 the largest belief
 * @param cosineChange one minus the cosine between the former and the new trust of all sources
 * @since 0.1.0
 */
public record RoundReport(int round, double trustChange, double beliefChange, double cosineChange) {
  /**
   * Compares the trust in all sources after a round with that before.
   *
   * @param round the number of the round, from 1
   * @param before the trust in each source before
   * @param after the trust in each source after
   * @param beliefChange the largest change of any belief
   */
  public static RoundReport of(int round, double[] before, double[] after, double beliefChange) {
    return new RoundReport(
        round, TrustChange.largest(before, after), beliefChange, TrustChange.cosine(before, after));
  }

  /** Returns the larger one of the changes of trust and belief. */
  public double residual() {
    return Math.max(trustChange, beliefChange);
  }
}
