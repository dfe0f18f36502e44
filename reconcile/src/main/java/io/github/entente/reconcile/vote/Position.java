package io.github.entente.reconcile.vote;

import io.github.entente.core.Polarity;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.hypothesis.LaidOut;

/**
 * What a statement comes down to where something is to be decided: that a value holds, that it does
 * not, or that the answer lies within it.
 *
 * @param statement the statement
 * @param place the value, and what it leaves open
 * @param polarity whether the value is asserted or denied
 * @param isBound whether the value only limits the answer
 * @param weight how much it counts by how it is told, above 0 and at most 1
 * @since 0.1.0
 */
public record Position(
    Statement statement, LaidOut place, Polarity polarity, boolean isBound, double weight) {

  /** The value. */
  public ClaimValue value() {
    return place.value();
  }

  /** Whether the value is asserted, not denied. */
  public boolean isAsserted() {
    return polarity == Polarity.POSITIVE;
  }

  /** Whether it is a value that is asserted, and that does more than limit the answer. */
  public boolean isValue() {
    return isAsserted() && !isBound;
  }

  /** Whether its value is what the statement names, and not what a count of another time bounds. */
  boolean isNamed() {
    return value().equals(statement.value()) || statement.value() instanceof SomeValue;
  }

  /** Whether it is what was said, and follows neither from that nor from what was not said. */
  boolean isSaid() {
    return !statement.origin().isImplied() && statement.isAsserted() == isAsserted();
  }

  /** Equal for positions that differ in nothing but their statements. */
  Key key() {
    return new Key(place, polarity, isBound);
  }

  /** What a position says. */
  record Key(LaidOut place, Polarity polarity, boolean isBound) {}

  /** Whether all that this position leaves open is left open by the other, too. */
  boolean isWithin(Position other, ValueContext context) {
    ValueRelation relation = relation(other, context);
    if (isAsserted()) {
      return other.isAsserted() ? relation.isWithin() : relation == ValueRelation.DISJOINT;
    }
    return !other.isAsserted() && relation.converse().isWithin();
  }

  /** Whether the two cannot both be right. */
  boolean excludes(Position other, ValueContext context) {
    ValueRelation relation = relation(other, context);
    if (isAsserted()) {
      return other.isAsserted() ? relation == ValueRelation.DISJOINT : relation.isWithin();
    }
    return other.isAsserted() && relation.converse().isWithin();
  }

  private ValueRelation relation(Position other, ValueContext context) {
    return place.equals(other.place)
        ? ValueRelation.EQUAL
        : value().relationTo(other.value(), context);
  }
}
