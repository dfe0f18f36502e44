package io.github.entente.core.name;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One name of an actor: as it is written and, where known, by parts, language and script.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = ActorName.Builder.class)
public interface ActorName {

  /** The whole name as it is written; not blank. */
  String full();

  /** The parts whose role is known, in written order; they need not cover the whole name. */
  ImmutableList<NamePart> parts();

  /** The language of the name, as an IETF BCP 47 tag such as {@code "ar"}. */
  Optional<String> language();

  /** The script of the name, as an ISO 15924 code such as {@code "Latn"}. */
  Optional<String> script();

  /** Rejects a blank name. */
  @Value.Check
  default void check() {
    if (full().isBlank()) {
      throw new IllegalArgumentException(
          "name is \"%s\" but must not be blank; describe the actor, for instance as \"an official\""
              .formatted(full()));
    }
  }

  /** A name of which only the whole is known. */
  static ActorName of(String full) {
    return builder().full(full).build();
  }

  /** A builder without a name. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a name.
   *
   * @since 0.1.0
   */
  final class Builder extends ImmutableActorName.Builder {
    Builder() {}
  }
}
