package io.github.entente.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.EventValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.TimeValue;
import java.util.Arrays;
import java.util.Locale;

/** The written names of the value types that an attribute can have. */
enum AttributeType {
  ANY(ClaimValue.class),
  ACTOR(ActorValue.class),
  CONCEPT(ConceptValue.class),
  EVENT(EventValue.class),
  PLACE(PlaceValue.class),
  PROPOSITION(PropositionValue.class),
  QUANTITY(QuantityValue.class),
  TEXT(TextValue.class),
  TIME(TimeValue.class);

  private final Class<? extends ClaimValue> valueType;

  AttributeType(Class<? extends ClaimValue> valueType) {
    this.valueType = valueType;
  }

  Class<? extends ClaimValue> valueType() {
    return valueType;
  }

  static AttributeType of(Class<? extends ClaimValue> valueType) {
    return Arrays.stream(values())
        .filter(t -> t.valueType == valueType)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    ("an attribute's values cannot be of type %s; sets, some-value and no-value fit"
                            + " every attribute, so give the type of a single value")
                        .formatted(valueType.getSimpleName())));
  }

  @JsonCreator
  static AttributeType parse(String name) {
    return Arrays.stream(values())
        .filter(t -> t.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "attribute type is \"%s\" but must be one of %s"
                        .formatted(name, Arrays.toString(values()))));
  }

  @JsonValue
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
