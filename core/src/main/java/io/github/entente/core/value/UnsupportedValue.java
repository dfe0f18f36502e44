package io.github.entente.core.value;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A value of a type that this version does not know. It is kept as it was read and written back
 * unchanged; it relates to nothing but itself, and never votes. Two are equal if their JSON texts
 * are, so a value keeps its identity through writing and reading.
 *
 * <p>This class is immutable: what goes in and what comes out are copies.
 *
 * @since 0.1.0
 */
public final class UnsupportedValue implements ClaimValue {
  private final ObjectNode json;

  private UnsupportedValue(ObjectNode json) {
    this.json = json;
  }

  /** The value with this JSON form, whose {@code type} this version does not know. */
  public static UnsupportedValue of(ObjectNode json) {
    return new UnsupportedValue(json.deepCopy());
  }

  /** The name of the unknown type; empty if there was none. */
  public String typeName() {
    return json.path("type").asText("");
  }

  /** The value as it was read. */
  public ObjectNode json() {
    return json.deepCopy();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnsupportedValue that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public ValueType<UnsupportedValue> type() {
    return ValueType.UNSUPPORTED;
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
