package io.github.entente.core.value;

/**
 * There is no value: the source says that the question has no answer, as in "had no children".
 *
 * @since 0.1.0
 */
public record NoValue() implements ClaimValue {

  /** The value that says there is none. */
  public static NoValue of() {
    return new NoValue();
  }

  @Override
  public ValueType<NoValue> type() {
    return ValueType.NONE;
  }

  @Override
  public String toString() {
    return "none";
  }
}
