package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.entente.core.id.EventId;

/**
 * An event, or any part of it.
 *
 * @param event the event
 * @since 0.1.0
 */
public record EventValue(@JsonProperty(required = true) EventId event) implements ClaimValue {

  /** The value that names this event. */
  public static EventValue of(EventId event) {
    return new EventValue(event);
  }

  @Override
  public ValueType<EventValue> type() {
    return ValueType.EVENT;
  }

  @Override
  public String toString() {
    return event.value();
  }
}
