package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.entente.core.id.Id;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a claim says the answer to its question is. A value denotes a <em>region</em>: the set of
 * possibilities that it leaves open. "2016" leaves 366 days open, "fewer than one million" every
 * smaller number, "Iran" every place in Iran.
 *
 * <p>Values are immutable and equal by content. They are not {@code Comparable}, because a fuzzy
 * value has no place in an order; {@link #relationTo} is the only way to compare two of them.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = UnsupportedValue.class)
public sealed interface ClaimValue
    permits TimeValue,
        QuantityValue,
        ActorValue,
        EventValue,
        PlaceValue,
        ConceptValue,
        TextValue,
        PropositionValue,
        SetValue,
        SomeValue,
        NoValue,
        UnsupportedValue {

  /** The type of this value, which knows all that depends on it. */
  ValueType<?> type();

  /**
   * How the region of this value relates to the region of another, as far as {@code context} knows.
   *
   * <p>The relation is reflexive ({@code EQUAL} to itself), its {@linkplain ValueRelation#converse
   * converse} is the relation from the other side, and {@code REFINES} is transitive. Values of
   * different types are {@code UNKNOWN} to each other, except that every definite value refines
   * {@link SomeValue}, excludes {@link NoValue}, and counts as the open set of itself beside a
   * {@link SetValue}.
   */
  default ValueRelation relationTo(ClaimValue other, ValueContext context) {
    return CrossTypeRules.relation(this, other, context);
  }

  /** {@link #relationTo(ClaimValue, ValueContext)} where nothing is known of any containment. */
  default ValueRelation relationTo(ClaimValue other) {
    return relationTo(other, ValueContext.UNKNOWN);
  }

  /**
   * A text that two values share only if they are equal: a key to sort and hash by, not to read.
   */
  default String canonicalText() {
    return CanonicalText.of(this);
  }

  /**
   * How the possibilities that this value leaves open lie, in constant time but for times that have
   * many stretches. Empty if the value is not {@linkplain ValueType#isDefinite() definite}, or is a
   * proposition whose own value is not.
   */
  default Optional<Extent> extent() {
    return ValueType.of(this).extent(this);
  }

  /** This value for readers, with {@code names} in place of the ids that it has. */
  default String label(Function<Id, String> names) {
    return ValueType.of(this).label(this, names);
  }

  /** Tells a visitor every id and every proposition that this value has, however deep inside. */
  default void visit(ValueVisitor visitor) {
    ValueType.of(this).visit(this, visitor);
  }
}
