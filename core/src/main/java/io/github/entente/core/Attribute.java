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
 * @since 0.1.0
 */
@JsonPropertyOrder({
  "name",
  "type",
  "cardinality",
  "atLeast",
  "vocabulary",
  "asksFor",
  "description"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class Attribute<V extends ClaimValue> implements DossierRecord {
  private final String name;
  private final ValueType<V> type;
  private final Cardinality cardinality;
  private final Optional<BigDecimal> atLeast;
  private final Optional<Integer> vocabulary;
  private final AsksFor asksFor;
  private final Optional<String> description;

  private Attribute(
      String name,
      ValueType<V> type,
      Cardinality cardinality,
      Optional<BigDecimal> atLeast,
      Optional<Integer> vocabulary,
      AsksFor asksFor,
      Optional<String> description) {
    this.name = name;
    this.type = type;
    this.cardinality = cardinality;
    this.atLeast = atLeast.map(least -> new QuantityValue.Bound(least, true).value());
    this.vocabulary = vocabulary;
    this.asksFor = asksFor;
    this.description = description;
    AttributeRules.check(this);
  }

  @JsonCreator
  static Attribute<?> read(
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty(value = "type", required = true) ValueType<?> type,
      @JsonProperty("cardinality") @Nullable Cardinality cardinality,
      @JsonProperty("atLeast") Optional<BigDecimal> atLeast,
      @JsonProperty("vocabulary") Optional<Integer> vocabulary,
      @JsonProperty("asksFor") @Nullable AsksFor asksFor,
      @JsonProperty("description") Optional<String> description) {
    return new Attribute<>(
        name,
        type,
        cardinality == null ? Cardinality.ONE : cardinality,
        atLeast,
        vocabulary,
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
        name,
        type,
        cardinality,
        Optional.empty(),
        Optional.empty(),
        AsksFor.FACT,
        Optional.empty());
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
    return asking(AsksFor.INTENTION);
  }

  /** This attribute as one that asks for what somebody says, asks or accuses another of. */
  public Attribute<V> ofUtterance() {
    return asking(AsksFor.UTTERANCE);
  }

  private Attribute<V> asking(AsksFor kind) {
    return new Attribute<>(name, type, cardinality, atLeast, vocabulary, kind, description);
  }

  /** This attribute with a description for readers. */
  public Attribute<V> describedAs(String text) {
    return new Attribute<>(
        name, type, cardinality, atLeast, vocabulary, asksFor, Optional.of(text));
  }

  /**
   * This attribute with a least number that a value can be, such as 0 for a count; a dossier
   * rejects values that lie wholly below.
   *
   * @throws IllegalArgumentException if the values are no quantities
   */
  public Attribute<V> withAtLeast(long least) {
    return new Attribute<>(
        name,
        type,
        cardinality,
        Optional.of(BigDecimal.valueOf(least)),
        vocabulary,
        asksFor,
        description);
  }

  /**
   * This attribute with a vocabulary: so many values it can have in all, named or not, as a blood
   * group can have eight. With two, it asks for yes or no, and whoever denies one value asserts the
   * other.
   *
   * @param size the number of values, at least 2
   * @throws IllegalArgumentException if it is less, or if the values are not of a type whose values
   *     can be listed: actors, concepts, events, places or texts
   */
  public Attribute<V> withVocabulary(int size) {
    return new Attribute<>(
        name, type, cardinality, atLeast, Optional.of(size), asksFor, description);
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

  /** How many values it can have in all; empty if their number is open. */
  @JsonProperty
  public Optional<Integer> vocabulary() {
    return vocabulary;
  }

  /** What kind of answer the attribute asks for; a fact unless told. */
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
        && vocabulary.equals(that.vocabulary)
        && asksFor == that.asksFor
        && description.equals(that.description);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, cardinality, atLeast, vocabulary, asksFor, description);
  }

  @Override
  public String toString() {
    return "%s: %s (%s)%s%s%s"
        .formatted(
            name,
            type,
            cardinality,
            atLeast.map(least -> " of at least " + least.toPlainString()).orElse(""),
            vocabulary.map(size -> " of " + size).orElse(""),
            switch (asksFor) {
              case FACT -> "";
              case INTENTION -> ", an intention";
              case UTTERANCE -> ", an utterance";
            });
  }
}
