package io.github.entente.core;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.id.ClaimId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Claims of which exactly one was meant, such as two readings of one ambiguous span. Each counts
 * for its share only.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = AlternativeReadings.Builder.class)
public non-sealed interface AlternativeReadings extends DossierRecord {

  /** The claims; at least two. */
  ImmutableSet<ClaimId> claims();

  /** Why the text can be read in more than one way. */
  Optional<String> reason();

  /** Rejects fewer than two readings. */
  @Value.Check
  default void check() {
    if (claims().size() < 2) {
      throw new IllegalArgumentException(
          "alternative readings name %s claim(s) %s but must name at least two"
              .formatted(claims().size(), claims()));
    }
  }

  /** A builder without any field set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a set of readings; {@code build} throws {@link IllegalStateException} if a required
   * field is missing.
   *
   * @since 0.1.0
   */
  final class Builder extends ImmutableAlternativeReadings.Builder {
    Builder() {}
  }
}
