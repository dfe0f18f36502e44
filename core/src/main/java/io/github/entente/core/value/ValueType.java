package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.entente.core.id.Id;
import java.util.Optional;
import java.util.function.Function;

/**
 * A type of values: everything that depends on the type of a value is decided here, by one object
 * for each type. A value leads to its type by {@link ClaimValue#type()}, and its own methods ask
 * that type.
 *
 * <p>Two types are equal if they are the same object. Immutable and thread-safe.
 *
 * @param <V> the class of the values
 * @since 0.1.0
 */
@SuppressWarnings("ClassInitializationDeadlock") // nothing but this class ever names a subclass
public abstract sealed class ValueType<V extends ClaimValue>
    permits AnyType,
        HierarchyType,
        NoType,
        PropositionType,
        QuantityType,
        SetType,
        SomeType,
        TextType,
        TimeType,
        UnsupportedType {
  /** Actors, and anyone who belongs to them. */
  public static final ValueType<ActorValue> ACTOR = HierarchyType.ofActors();

  /** Concepts, and anything narrower. */
  public static final ValueType<ConceptValue> CONCEPT = HierarchyType.ofConcepts();

  /** Events, and any part of them. */
  public static final ValueType<EventValue> EVENT = HierarchyType.ofEvents();

  /** Places, and anywhere inside them. */
  public static final ValueType<PlaceValue> PLACE = HierarchyType.ofPlaces();

  /** Contents of what somebody said. */
  public static final ValueType<PropositionValue> PROPOSITION = new PropositionType();

  /** Numbers with a unit. */
  public static final ValueType<QuantityValue> QUANTITY = new QuantityType();

  /** Free words. */
  public static final ValueType<TextValue> TEXT = new TextType();

  /** Times. */
  public static final ValueType<TimeValue> TIME = new TimeType();

  /** Several values that hold together. */
  public static final ValueType<SetValue> SET = new SetType();

  /** That there is a value, whichever. */
  public static final ValueType<SomeValue> SOME = new SomeType();

  /** That there is no value. */
  public static final ValueType<NoValue> NONE = new NoType();

  /** Values of types that this version does not know; its name stands in no JSON. */
  public static final ValueType<UnsupportedValue> UNSUPPORTED = new UnsupportedType();

  /** What an attribute asks for that takes values of every type; no value has it as its own. */
  public static final ValueType<ClaimValue> ANY = new AnyType();

  /** The types of values by the names that JSON has for them. */
  private static final ImmutableMap<String, ValueType<?>> BY_NAME =
      Maps.uniqueIndex(
          ImmutableList.of(
              TIME, QUANTITY, ACTOR, EVENT, PLACE, CONCEPT, TEXT, PROPOSITION, SET, SOME, NONE),
          ValueType::name);

  /** The types that an attribute can have, by their names. */
  private static final ImmutableMap<String, ValueType<?>> OF_ATTRIBUTES =
      Maps.uniqueIndex(
          ImmutableList.of(ANY, ACTOR, CONCEPT, EVENT, PLACE, PROPOSITION, QUANTITY, TEXT, TIME),
          ValueType::name);

  private final String name;
  private final Class<V> valueClass;

  ValueType(String name, Class<V> valueClass) {
    this.name = name;
    this.valueClass = valueClass;
  }

  /**
   * All types that JSON has a name for, which are all but {@link #UNSUPPORTED} and {@link #ANY}.
   */
  public static ImmutableList<ValueType<?>> all() {
    return BY_NAME.values().asList();
  }

  /** The type of values that JSON calls so, if this version knows one. */
  public static Optional<ValueType<?>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The type of an attribute that JSON calls so: that of a definite value, or {@link #ANY}.
   *
   * @throws IllegalArgumentException if no attribute can have such a type
   */
  @JsonCreator
  public static ValueType<?> ofAttribute(String name) {
    ValueType<?> type = OF_ATTRIBUTES.get(name);
    if (type == null) {
      throw new IllegalArgumentException(
          "attribute type is \"%s\" but must be one of %s".formatted(name, OF_ATTRIBUTES.keySet()));
    }
    return type;
  }

  /** The type of a value, with the value's static class. */
  @SuppressWarnings("unchecked") // the type of a value takes that value, whatever V is
  static <V extends ClaimValue> ValueType<V> of(V value) {
    return (ValueType<V>) value.type();
  }

  /** The name of the type in JSON, such as {@code "time"}. */
  @JsonValue
  public final String name() {
    return name;
  }

  /** The class of the values of this type. */
  public final Class<V> valueClass() {
    return valueClass;
  }

  /** A value as one of this type, if it is one. */
  public final Optional<V> cast(ClaimValue value) {
    return valueClass.isInstance(value) ? Optional.of(valueClass.cast(value)) : Optional.empty();
  }

  /**
   * Whether a value of this type answers a question by itself, which no list does, no word that
   * there is some value or none, and nothing of an unknown type. Only definite values can have an
   * {@link ClaimValue#extent() extent}.
   */
  public boolean isDefinite() {
    return true;
  }

  /**
   * Whether a value can answer a question whose single values have this type: one of this type, a
   * list of such, or one that fits every question.
   */
  public final boolean accepts(ClaimValue value) {
    return CrossTypeRules.accepts(this, value);
  }

  /** How one value of this type relates to another that is not equal to it. */
  abstract ValueRelation relation(V a, V b, ValueContext context);

  /** Appends everything that makes a value differ from others of this type. */
  abstract void appendTo(CanonicalText text, V value);

  /** Tells what a value is made of. */
  void visit(V value, ValueVisitor visitor) {}

  /** How many propositions stand inside each other in a value at most. */
  int nesting(V value) {
    return 0;
  }

  /** How many values a value consists of, with all inside it; in O(that). */
  int size(V value) {
    return 1;
  }

  /** A value for readers, with names in place of ids. */
  String label(V value, Function<Id, String> names) {
    return value.toString();
  }

  /** How the possibilities of a value lie, if it is definite. */
  abstract Optional<Extent> extent(V value);

  /** How things of this type contain each other where nobody told. */
  Containment<Id> unrelated() {
    throw new IllegalArgumentException(
        "values of type %s name nothing that could contain another; ask for actor, concept, event"
                .formatted(name)
            + " or place");
  }

  /** The name. */
  @Override
  public final String toString() {
    return name;
  }
}
