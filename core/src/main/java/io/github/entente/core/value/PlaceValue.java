package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.entente.core.id.PlaceId;

/**
 * A place: the region is everywhere inside it.
 *
 * @param place the place
 * @since 0.1.0
 */
public record PlaceValue(@JsonProperty(required = true) PlaceId place) implements ClaimValue {

  /** The value that names this place. */
  public static PlaceValue of(PlaceId place) {
    return new PlaceValue(place);
  }

  @Override
  public ValueType<PlaceValue> type() {
    return ValueType.PLACE;
  }

  @Override
  public String toString() {
    return place.value();
  }
}
