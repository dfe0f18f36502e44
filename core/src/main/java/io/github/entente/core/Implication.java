package io.github.entente.core;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule of the dossier: whoever answers one question thereby answers another. It keeps what a
 * source said apart from what follows from it, such as that whoever cut ties took part in the
 * cutting of ties.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Implication.Builder.class)
public non-sealed interface Implication extends DossierRecord {

  /** The question that claims answer. */
  Question premise();

  /** The question that they answer thereby. */
  Question conclusion();

  /** The rule holds only for claims whose value lies within this one; for all if absent. */
  Optional<ClaimValue> premiseValue();

  /** The answer that follows; the claim's own value if absent. */
  Optional<ClaimValue> conclusionValue();

  /**
   * How the answer that follows is told; as the claim itself unless given. That he said so
   * afterwards is a fact even where what he said is a wish.
   */
  Optional<Realis> conclusionRealis();

  /** Why one follows from the other. */
  Optional<String> reason();

  /** A builder without any field set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an implication; {@code build} throws {@link IllegalStateException} if a required field
   * is missing.
   *
   * @since 0.1.0
   */
  final class Builder extends ImmutableImplication.Builder {
    Builder() {}
  }
}
