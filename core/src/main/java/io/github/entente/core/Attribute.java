package io.github.entente.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.ValueType;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be asked about a subject, with the type of its values and how many it can
 * have. {@link Attributes} has a catalogue; an attribute that a caller defines is used in just the
 * same way, once the dossier declares it.
 *
 * @param <V> the type of a single value
 */
@JsonPropertyOrder({"name", "type", "cardinality", "description"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class Attribute<V extends ClaimValue> implements DossierRecord {
  private final String name;
  private final ValueType<V> type;
  private final Cardinality cardinality;
  private final Optional<String> description;

  private Attribute(
      String name, ValueType<V> type, Cardinality cardinality, Optional<String> description) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "attribute name is \"" + name + "\" but must not be blank");
    }
    if (!type.isDefinite() && type != ValueType.ANY) {
      throw new IllegalArgumentException(
          ("values of attribute \"%s\" cannot be of type %s; sets, some-value and no-value fit every"
                  + " attribute, so give the type of a single value")
              .formatted(name, type));
    }
    this.name = name;
    this.type = type;
    this.cardinality = cardinality;
    this.description = description;
  }

  @JsonCreator
  static Attribute<?> read(
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty(value = "type", required = true) ValueType<?> type,
      @JsonProperty("cardinality") @Nullable Cardinality cardinality,
      @JsonProperty("description") Optional<String> description) {
    return new Attribute<>(
        name, type, cardinality == null ? Cardinality.ONE : cardinality, description);
  }

  /**
   * An attribute.
   *
   * @param type the type of a single, definite value, or {@link ValueType#ANY}
   * @throws IllegalArgumentException if the name is blank, or no attribute can have the type
   */
  public static <V extends ClaimValue> Attribute<V> of(
      String name, ValueType<V> type, Cardinality cardinality) {
    return new Attribute<>(name, type, cardinality, Optional.empty());
  }

  /** An attribute of which a subject has one value. */
  public static <V extends ClaimValue> Attribute<V> one(String name, ValueType<V> type) {
    return of(name, type, Cardinality.ONE);
  }

  /** An attribute of which a subject can have several values, and lists may be incomplete. */
  public static <V extends ClaimValue> Attribute<V> openSet(String name, ValueType<V> type) {
    return of(name, type, Cardinality.OPEN_SET);
  }

  /** An attribute of which a subject can have several values, and lists are complete. */
  public static <V extends ClaimValue> Attribute<V> closedSet(String name, ValueType<V> type) {
    return of(name, type, Cardinality.CLOSED_SET);
  }

  /** An attribute of which a subject has one value at a time. */
  public static <V extends ClaimValue> Attribute<V> overTime(String name, ValueType<V> type) {
    return of(name, type, Cardinality.OVER_TIME);
  }

  /** This attribute with a description for readers. */
  public Attribute<V> describedAs(String text) {
    return new Attribute<>(name, type, cardinality, Optional.of(text));
  }

  /** The question what this attribute of {@code subject} is. */
  public Question of(EntityId subject) {
    return Question.of(subject, name);
  }

  /** The name, unique in a dossier. */
  @JsonProperty
  public String name() {
    return name;
  }

  /** The type of a single value; {@link ValueType#ANY} if they are of several types. */
  @JsonProperty
  public ValueType<V> type() {
    return type;
  }

  /** How many values a subject has at once. */
  @JsonProperty
  public Cardinality cardinality() {
    return cardinality;
  }

  /** What the attribute means, for readers. */
  @JsonProperty
  public Optional<String> description() {
    return description;
  }

  /** Whether a claim on this attribute may have this value. */
  public boolean accepts(ClaimValue value) {
    return type.accepts(value) && (cardinality != Cardinality.ONE || value.type() != ValueType.SET);
  }

  /**
   * Whether a claim on this attribute may have every value that one on another may have.
   *
   * @param within all of those values lie within this one, if it is given
   */
  boolean acceptsAllOf(Attribute<?> other, Optional<ClaimValue> within) {
    boolean fitsType =
        type == ValueType.ANY
            || type == other.type
            || within.filter(v -> v.type() != ValueType.SOME).filter(type::accepts).isPresent();
    return fitsType && (cardinality != Cardinality.ONE || other.cardinality == Cardinality.ONE);
  }

  /** Whether the two differ in nothing but their description. */
  boolean isInterchangeableWith(Attribute<?> other) {
    return name.equals(other.name) && type == other.type && cardinality == other.cardinality;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attribute<?> that
        && isInterchangeableWith(that)
        && description.equals(that.description);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, cardinality, description);
  }

  @Override
  public String toString() {
    return "%s: %s (%s)".formatted(name, type, cardinality);
  }
}
