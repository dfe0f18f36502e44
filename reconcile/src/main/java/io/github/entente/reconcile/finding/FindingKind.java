package io.github.entente.reconcile.finding;

import io.github.entente.core.value.ValueRelation;
import java.util.Optional;

/**
 * What can be noticed about claims on one question. Only some kinds are disagreements.
 *
 * @since 0.1.0
 */
public enum FindingKind {
  /** Documents give answers that exclude each other, or one denies what another asserts. */
  CONFLICT,
  /** Speakers who are reported exclude each other; the documents themselves do not disagree. */
  ACTOR_DISPUTE,
  /** One witness gives answers that exclude each other, and nothing tells by which he stands. */
  SELF_CONTRADICTION,
  /** One witness gives up an answer for another: later, or in the text below a headline. */
  SUPERSEDED,
  /** One document tells the same with different certainty, or as a fact and as a plan. */
  INTRA_DOCUMENT,
  /** Claims of which exactly one was meant. */
  ALTERNATIVE_READINGS,
  /** The same is told as a fact and as a plan, a wish or a possibility. */
  REALIS_DIFFERENCE,
  /** The same is told with different certainty. */
  CERTAINTY_DIFFERENCE,
  /** Nobody told how values relate, so that they can neither support nor exclude each other. */
  UNRELATED,
  /** Values that share some possibilities, and each has some of its own. */
  OVERLAP,
  /** Lists without a common member, of which neither is complete. */
  DIFFERENT_SETS,
  /** One list has members that another, incomplete one does not have. */
  PARTIAL_SET,
  /** Some values are a more exact form of another. */
  REFINEMENT,
  /** Different values at different times, one after the other. */
  SUCCESSION,
  /** Several documents say the same. */
  AGREEMENT,
  /** Only one document says anything. */
  SINGLE_SOURCE,
  /** One document says the same thing twice. */
  DUPLICATE;

  /** Whether the sides of such a finding cannot all be right. */
  public boolean isDisagreement() {
    return this == CONFLICT || this == ACTOR_DISPUTE || this == SELF_CONTRADICTION;
  }

  /** How the values of the sides relate, each to some other side; empty if it is not about that. */
  public Optional<ValueRelation> relation() {
    return Optional.ofNullable(
        switch (this) {
          case CONFLICT, ACTOR_DISPUTE, SELF_CONTRADICTION, SUPERSEDED -> ValueRelation.DISJOINT;
          case OVERLAP -> ValueRelation.OVERLAPS;
          case REFINEMENT -> ValueRelation.REFINES;
          case AGREEMENT, DUPLICATE -> ValueRelation.EQUAL;
          case UNRELATED -> ValueRelation.UNKNOWN;
          default -> null;
        });
  }
}
