package io.github.entente.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.ValueType;
import java.math.BigDecimal;
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
@JsonPropertyOrder({"name", "type", "cardinality", "atLeast", "asksFor", "description"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class Attribute<V extends ClaimValue> implements DossierRecord {
  private final String name;
  private final ValueType<V> type;
  private final Cardinality cardinality;
  private final Optional<BigDecimal> atLeast;
  private final AsksFor asksFor;
  private final Optional<String> description;

  private Attribute(
      String name,
      ValueType<V> type,
      Cardinality cardinality,
      Optional<BigDecimal> atLeast,
      AsksFor asksFor,
      Optional<String> description) {
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
    if (atLeast.isPresent() && type != ValueType.QUANTITY) {
      throw new IllegalArgumentException(
          "values of attribute \"%s\" are at least %s but of type %s; only a quantity has a least value"
              .formatted(name, atLeast.get(), type));
    }
    if (cardinality == Cardinality.CUMULATIVE && type != ValueType.QUANTITY) {
      throw new IllegalArgumentException(
          "attribute \"%s\" is cumulative but of type %s; only a quantity can grow, so make it one or give another cardinality"
              .formatted(name, type));
    }
    this.name = name;
    this.type = type;
    this.cardinality = cardinality;
    this.atLeast = atLeast.map(least -> new QuantityValue.Bound(least, true).value());
    this.asksFor = asksFor;
    this.description = description;
  }

  @JsonCreator
  static Attribute<?> read(
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty(value = "type", required = true) ValueType<?> type,
      @JsonProperty("cardinality") @Nullable Cardinality cardinality,
      @JsonProperty("atLeast") Optional<BigDecimal> atLeast,
      @JsonProperty("asksFor") @Nullable AsksFor asksFor,
      @JsonProperty("description") Optional<String> description) {
    return new Attribute<>(
        name,
        type,
        cardinality == null ? Cardinality.ONE : cardinality,
        atLeast,
        asksFor == null ? AsksFor.FACT : asksFor,
        description);
  }

  /**
   * An attribute.
   *
   * @param type the type of a single, definite value, or {@link ValueType#ANY}
   * @throws IllegalArgumentException if the name is blank, no attribute can have the type, or it is
   *     cumulative and no quantity
   */
  public static <V extends ClaimValue> Attribute<V> of(
      String name, ValueType<V> type, Cardinality cardinality) {
    return new Attribute<>(
        name, type, cardinality, Optional.empty(), AsksFor.FACT, Optional.empty());
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

  /** An attribute of which a subject has one count that only grows, as a number of victims does. */
  public static Attribute<QuantityValue> cumulative(String name, ValueType<QuantityValue> type) {
    return of(name, type, Cardinality.CUMULATIVE);
  }

  /** This attribute as one that asks for an intention, wish or plan itself. */
  public Attribute<V> ofIntention() {
    return new Attribute<>(name, type, cardinality, atLeast, AsksFor.INTENTION, description);
  }

  /** This attribute with a description for readers. */
  public Attribute<V> describedAs(String text) {
    return new Attribute<>(name, type, cardinality, atLeast, asksFor, Optional.of(text));
  }

  /**
   * This attribute with a least number that a value can be, such as 0 for a count; a dossier
   * rejects values that lie wholly below.
   *
   * @throws IllegalArgumentException if the values are no quantities
   */
  public Attribute<V> withAtLeast(long least) {
    return new Attribute<>(
        name, type, cardinality, Optional.of(BigDecimal.valueOf(least)), asksFor, description);
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

  /** The least number that a value can be, in whatever unit; empty if there is none. */
  @JsonProperty
  public Optional<BigDecimal> atLeast() {
    return atLeast;
  }

  /** Whether the attribute asks for a fact or for an intention; for a fact unless told. */
  @JsonProperty
  public AsksFor asksFor() {
    return asksFor;
  }

  /** What the attribute means, for readers. */
  @JsonProperty
  public Optional<String> description() {
    return description;
  }

  /** Whether a claim on this attribute may have this value, as far as types tell. */
  public boolean accepts(ClaimValue value) {
    return type.accepts(value) && (cardinality.takesLists() || value.type() != ValueType.SET);
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
    return fitsType && (cardinality.takesLists() || !other.cardinality.takesLists());
  }

  /** Whether a number lies wholly below the least that a value can be. */
  boolean isAbove(ClaimValue value) {
    return atLeast.isPresent()
        && ValueType.QUANTITY
            .cast(value)
            .flatMap(QuantityValue::upper)
            .filter(bound -> isBelow(bound, atLeast.get()))
            .isPresent();
  }

  private static boolean isBelow(QuantityValue.Bound upper, BigDecimal least) {
    int order = upper.value().compareTo(least);
    return order < 0 || (order == 0 && !upper.inclusive());
  }

  /** Whether the two differ in nothing but their description. */
  boolean isInterchangeableWith(Attribute<?> other) {
    return describedAs("").equals(other.describedAs(""));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attribute<?> that
        && name.equals(that.name)
        && type == that.type
        && cardinality == that.cardinality
        && atLeast.equals(that.atLeast)
        && asksFor == that.asksFor
        && description.equals(that.description);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, cardinality, atLeast, asksFor, description);
  }

  @Override
  public String toString() {
    return "%s: %s (%s)%s%s"
        .formatted(
            name,
            type,
            cardinality,
            atLeast.map(least -> " of at least " + least.toPlainString()).orElse(""),
            asksFor == AsksFor.FACT ? "" : ", an intention");
  }
}
