package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with a unit, as exact as the source was: an exact number, a range, or a bound on one
 * side ("fewer than one million"). The region is the set of numbers between the bounds.
 *
 * @param lower the lower bound; empty if there is none
 * @param upper the upper bound; empty if there is none
 * @param unit the unit of both bounds, such as {@code "person"} or {@code "year"}; quantities of
 *     different units are not compared; empty for a number without a unit, but never blank
 * @param approximate whether the source said "about"; the bounds already allow for it
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record QuantityValue(
    Optional<Bound> lower,
    Optional<Bound> upper,
    String unit,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean approximate)
    implements ClaimValue {

  /**
   * One end of a range.
   *
   * @param value the number
   * @param inclusive whether the number itself belongs to the range
   * @since 0.1.0
   */
  public record Bound(
      @JsonProperty(required = true) BigDecimal value,
      @JsonProperty(required = true) boolean inclusive) {

    /** How many digits a bound may have when it is written out, the zeros of a power counted. */
    public static final int MAX_DIGITS = 1000;

    /**
     * Creates a bound; 40 and 40.0 are the same.
     *
     * @throws IllegalArgumentException if the number has too many digits
     */
    public Bound {
      if ((long) value.precision() + Math.abs((long) value.scale()) > MAX_DIGITS) {
        throw new IllegalArgumentException(
            "bound of a quantity has %s digits and a scale of %s but may have at most %s when it is written out; round it"
                .formatted(value.precision(), value.scale(), MAX_DIGITS));
      }
      value = canonical(value);
    }

    static Bound including(BigDecimal value) {
      return new Bound(value, true);
    }

    static Bound excluding(BigDecimal value) {
      return new Bound(value, false);
    }

    private static BigDecimal canonical(BigDecimal value) {
      BigDecimal stripped = value.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /**
   * Creates a range.
   *
   * @throws IllegalArgumentException if it has no bound, nothing lies in it, or the unit is blank
   */
  @JsonCreator
  public QuantityValue(
      @JsonProperty("lower") Optional<Bound> lower,
      @JsonProperty("upper") Optional<Bound> upper,
      @JsonProperty(value = "unit", required = true) String unit,
      @JsonProperty("approximate") boolean approximate) {
    this.lower = lower;
    this.upper = upper;
    this.unit = unit;
    this.approximate = approximate;
    if (!unit.isEmpty() && unit.isBlank()) {
      throw new IllegalArgumentException(
          "quantity has the unit \"%s\" but it must not be blank; give \"\" for a number without a unit"
              .formatted(unit));
    }
    if (lower.isEmpty() && upper.isEmpty()) {
      throw new IllegalArgumentException(
          "quantity has neither a lower nor an upper bound; use SomeValue for an unknown number");
    }
    if (lower.isPresent() && upper.isPresent() && isEmpty(lower.get(), upper.get())) {
      throw new IllegalArgumentException(
          "quantity has the range %s but its lower bound must lie below its upper bound"
              .formatted(rangeText()));
    }
  }

  /** Exactly this many. */
  public static QuantityValue exactly(BigDecimal value, String unit) {
    return of(Bound.including(value), Bound.including(value), unit);
  }

  /** Exactly this many. */
  public static QuantityValue exactly(long value, String unit) {
    return exactly(BigDecimal.valueOf(value), unit);
  }

  /** Fewer than this many, the number itself excluded. */
  public static QuantityValue lessThan(long value, String unit) {
    return new QuantityValue(
        Optional.empty(), Optional.of(Bound.excluding(BigDecimal.valueOf(value))), unit, false);
  }

  /** This many or more. */
  public static QuantityValue atLeast(long value, String unit) {
    return new QuantityValue(
        Optional.of(Bound.including(BigDecimal.valueOf(value))), Optional.empty(), unit, false);
  }

  /** From {@code lower} to {@code upper}, both included. */
  public static QuantityValue between(long lower, long upper, String unit) {
    return of(
        Bound.including(BigDecimal.valueOf(lower)),
        Bound.including(BigDecimal.valueOf(upper)),
        unit);
  }

  /**
   * About this many: every number that rounds to {@code value} at its last significant digit. About
   * 40 is from 35 up to but not including 45; about 8 is from 7.5 up to but not including 8.5.
   */
  public static QuantityValue about(BigDecimal value, String unit) {
    BigDecimal half = value.stripTrailingZeros().ulp().divide(BigDecimal.valueOf(2));
    return new QuantityValue(
        Optional.of(Bound.including(value.subtract(half))),
        Optional.of(Bound.excluding(value.add(half))),
        unit,
        true);
  }

  private static QuantityValue of(Bound lower, Bound upper, String unit) {
    return new QuantityValue(Optional.of(lower), Optional.of(upper), unit, false);
  }

  /** Whether exactly one number lies in the range. */
  @JsonIgnore
  public boolean isExact() {
    return lower.isPresent() && lower.equals(upper);
  }

  private static boolean isEmpty(Bound lower, Bound upper) {
    int order = lower.value().compareTo(upper.value());
    return order > 0 || (order == 0 && !(lower.inclusive() && upper.inclusive()));
  }

  private String rangeText() {
    String from = lower.map(b -> (b.inclusive() ? "[" : "(") + plain(b)).orElse("(-inf");
    String to = upper.map(b -> plain(b) + (b.inclusive() ? "]" : ")")).orElse("+inf)");
    return from + ", " + to;
  }

  private static String plain(Bound bound) {
    return bound.value().toPlainString();
  }

  @Override
  public ValueType<QuantityValue> type() {
    return ValueType.QUANTITY;
  }

  @Override
  public String toString() {
    return (approximate ? "about " : "") + words() + (unit.isEmpty() ? "" : " " + unit);
  }

  private String words() {
    if (isExact()) {
      return plain(lower.orElseThrow());
    } else if (upper.isEmpty()) {
      return lower.map(b -> (b.inclusive() ? "at least " : "more than ") + plain(b)).orElseThrow();
    } else if (lower.isEmpty()) {
      return upper.map(b -> (b.inclusive() ? "at most " : "less than ") + plain(b)).orElseThrow();
    }
    return rangeText();
  }
}
