package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several values that hold together. An <em>open</em> list says that its members are among the
 * values and leaves more of them possible; a <em>closed</em> one says that there are no others.
 *
 * <p>Two sets are compared in O(m · n) for the values in them.
 *
 * @param members one value to {@value #MAX_SIZE} values, none of them a set, some-value or
 *     no-value; kept in a canonical order
 * @param closure whether there may be others
 * @since 0.1.0
 */
public record SetValue(
    @JsonProperty(required = true) ImmutableSet<ClaimValue> members,
    @JsonProperty(required = true) Closure closure)
    implements ClaimValue {
  /** How many values a set may have, those inside its members counted. */
  public static final int MAX_SIZE = 10_000;

  private static final Comparator<ClaimValue> CANONICAL =
      Comparator.comparing((ClaimValue v) -> v.type().name())
          .thenComparing(ClaimValue::toString)
          .thenComparing(ClaimValue::canonicalText);

  /**
   * Whether a list of values is complete.
   *
   * @since 0.1.0
   */
  public enum Closure {
    /** There may be others. */
    OPEN,
    /** There are no others. */
    CLOSED
  }

  /** Creates a set; throws {@link IllegalArgumentException} if it is empty, too large or nested. */
  @JsonCreator
  public SetValue {
    if (members.isEmpty()) {
      throw new IllegalArgumentException(
          "set has no members but must have at least one; use NoValue to say that there are none");
    }
    long size = 0;
    for (ClaimValue member : members) {
      size += ValueType.of(member).size(member);
      if (!isSingle(member.type())) {
        throw new IllegalArgumentException(
            "set has the member \"%s\" of type %s but members must be single, definite values"
                .formatted(member, member.type().valueClass().getSimpleName()));
      }
    }
    if (size > MAX_SIZE) {
      throw new IllegalArgumentException(
          "set has %s values, those inside its members counted, but may have at most %s; claim parts of the list one by one"
              .formatted(size, MAX_SIZE));
    }
    members = ImmutableSet.copyOf(members.stream().sorted(CANONICAL).toList());
  }

  /** A value of an unknown type may well be a single one. */
  private static boolean isSingle(ValueType<?> type) {
    return type.isDefinite() || type == ValueType.UNSUPPORTED;
  }

  /** The list of these values, to which there may be others. */
  public static SetValue open(ClaimValue... members) {
    return new SetValue(ImmutableSet.copyOf(members), Closure.OPEN);
  }

  /** The complete list of these values. */
  public static SetValue closed(ClaimValue... members) {
    return new SetValue(ImmutableSet.copyOf(members), Closure.CLOSED);
  }

  /** {@code value} itself if it is a set, otherwise the open set of it alone. */
  public static SetValue openOf(ClaimValue value) {
    return value instanceof SetValue set ? set : open(value);
  }

  /** Whether there are no others. */
  @JsonIgnore
  public boolean isClosed() {
    return closure == Closure.CLOSED;
  }

  @Override
  public ValueType<SetValue> type() {
    return ValueType.SET;
  }

  @Override
  public String toString() {
    List<String> words = members.stream().map(ClaimValue::toString).collect(Collectors.toList());
    if (!isClosed()) {
      words.add("...");
    }
    return "{" + String.join(", ", words) + "}";
  }
}
