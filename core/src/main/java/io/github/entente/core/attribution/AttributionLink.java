package io.github.entente.core.attribution;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.ActorId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of an attribution chain: somebody who is reported to have said something. A speaker is
 * either a known actor or only described ("an unnamed official"). An unnamed speaker is vouched for
 * by whoever quotes him, the nearest named one before him in the chain or the document's outlet:
 * nobody else can tell who spoke.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = AttributionLink.Builder.class)
public interface AttributionLink {

  /** The actor who speaks, if the source names one. */
  Optional<ActorId> speaker();

  /** How the source describes a speaker whom it does not name. */
  Optional<String> description();

  /** To whom it was said, as far as that is told. */
  ImmutableList<ActorId> addressees();

  /** Whether the words are the speaker's own; indirect speech unless said otherwise. */
  @Value.Default
  default SpeechForm form() {
    return SpeechForm.INDIRECT;
  }

  /** Requires exactly one of a speaker and a description, which must not be blank. */
  @Value.Check
  default void check() {
    if (speaker().isPresent() == description().isPresent()) {
      throw new IllegalArgumentException(
          speaker()
              .map(
                  s ->
                      "attribution link has both the speaker %s and a description; keep the speaker"
                          .formatted(s))
              .orElse(
                  "attribution link has neither a speaker nor a description; describe the unnamed"
                      + " speaker, for instance as \"an official\""));
    }
    description()
        .filter(String::isBlank)
        .ifPresent(
            blank -> {
              throw new IllegalArgumentException(
                  ("attribution link has the description \"%s\" but it must not be blank; describe the"
                          + " unnamed speaker, for instance as \"an official\"")
                      .formatted(blank));
            });
  }

  /** A link to a known actor, in indirect speech. */
  static AttributionLink to(ActorId speaker) {
    return builder().speaker(speaker).build();
  }

  /** A link to somebody who is only described, in indirect speech. */
  static AttributionLink toUnnamed(String description) {
    return builder().description(description).build();
  }

  /** A builder without a speaker. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a link.
   *
   * @since 0.1.0
   */
  final class Builder extends ImmutableAttributionLink.Builder {
    Builder() {}
  }
}
