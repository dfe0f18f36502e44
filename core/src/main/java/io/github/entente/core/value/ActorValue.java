package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.entente.core.id.ActorId;

/**
 * An actor, or anyone who belongs to it.
 *
 * @param actor the actor
 * @since 0.1.0
 */
public record ActorValue(@JsonProperty(required = true) ActorId actor) implements ClaimValue {

  /** The value that names this actor. */
  public static ActorValue of(ActorId actor) {
    return new ActorValue(actor);
  }

  @Override
  public ValueType<ActorValue> type() {
    return ValueType.ACTOR;
  }

  @Override
  public String toString() {
    return actor.value();
  }
}
