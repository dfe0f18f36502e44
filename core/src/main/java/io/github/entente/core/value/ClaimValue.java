package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a claim says the answer to its question is. A value denotes a <em>region</em>: the set of
 * possibilities that it leaves open. "2016" leaves 366 days open, "fewer than one million" every
 * smaller number, "Iran" every place in Iran.
 *
 * <p>Values are immutable and equal by content. They are not {@code Comparable}, because a fuzzy
 * value has no place in an order; {@link #relationTo} is the only way to compare two of them.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = UnsupportedValue.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = TimeValue.class, name = "time"),
  @JsonSubTypes.Type(value = QuantityValue.class, name = "quantity"),
  @JsonSubTypes.Type(value = ActorValue.class, name = "actor"),
  @JsonSubTypes.Type(value = EventValue.class, name = "event"),
  @JsonSubTypes.Type(value = PlaceValue.class, name = "place"),
  @JsonSubTypes.Type(value = ConceptValue.class, name = "concept"),
  @JsonSubTypes.Type(value = TextValue.class, name = "text"),
  @JsonSubTypes.Type(value = PropositionValue.class, name = "proposition"),
  @JsonSubTypes.Type(value = SetValue.class, name = "set"),
  @JsonSubTypes.Type(value = SomeValue.class, name = "some"),
  @JsonSubTypes.Type(value = NoValue.class, name = "none")
})
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
    return ValueComparison.relation(this, other, context);
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
}
