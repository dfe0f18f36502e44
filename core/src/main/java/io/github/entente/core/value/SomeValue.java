package io.github.entente.core.value;

import java.util.Optional;

/**
 * There is a value, and the source does not tell which: "a prominent cleric". Leaves every
 * possibility open but that there is none, so it never votes and never conflicts with a named
 * value.
 *
 * @param description how the source described it, if it did; it does not narrow the region
 * @since 0.1.0
 */
public record SomeValue(Optional<String> description) implements ClaimValue {

  /** Creates a value; throws {@link IllegalArgumentException} if the description is blank. */
  public SomeValue {
    if (description.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "some-value has the description \"%s\" but it must not be blank; leave it out"
              .formatted(description.get()));
    }
  }

  /** Some value, without a description. */
  public static SomeValue unspecified() {
    return new SomeValue(Optional.empty());
  }

  /** Some value, described as the source did. */
  public static SomeValue described(String description) {
    return new SomeValue(Optional.of(description));
  }

  @Override
  public ValueType<SomeValue> type() {
    return ValueType.SOME;
  }

  @Override
  public String toString() {
    return description.map(d -> "some (" + d + ")").orElse("some");
  }
}
