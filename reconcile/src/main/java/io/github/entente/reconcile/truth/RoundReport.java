package io.github.entente.reconcile.truth;

/**
 * What changed in one round.
 *
 * @param round the number of the round, from 1
 * @param trustChange the largest change of any source's trust
 * @param beliefChange the largest change of any belief; in round 1 the largest belief
 * @param cosineChange one minus the cosine between the former and the new trust of all sources
 */
public record RoundReport(int round, double trustChange, double beliefChange, double cosineChange) {
  /** Returns the larger one of the changes of trust and belief. */
  public double residual() {
    return Math.max(trustChange, beliefChange);
  }
}
