package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.entente.core.time.FuzzyTime;

/**
 * A time, as exact as the source was: the region is the set of instants that the expression leaves
 * open, widened where the source said "about".
 *
 * @param time the time
 * @since 0.1.0
 */
public record TimeValue(@JsonProperty(required = true) FuzzyTime time) implements ClaimValue {

  /** The value that names this time. */
  public static TimeValue of(FuzzyTime time) {
    return new TimeValue(time);
  }

  /**
   * Reads an EDTF expression, such as {@code "2016-01"}.
   *
   * @throws IllegalArgumentException if it is not one
   */
  public static TimeValue parse(String edtf) {
    return new TimeValue(FuzzyTime.parse(edtf));
  }

  @Override
  public ValueType<TimeValue> type() {
    return ValueType.TIME;
  }

  @Override
  public String toString() {
    return time.edtf();
  }
}
