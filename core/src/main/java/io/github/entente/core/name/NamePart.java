package io.github.entente.core.name;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A part of a name whose role is known.
 *
 * @param kind the role
 * @param text the part as it is written
 * @since 0.1.0
 */
public record NamePart(
    @JsonProperty(required = true) Kind kind, @JsonProperty(required = true) String text) {

  /**
   * What a part of a name is there for.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** A title, a rank or a form of address: "Sheikh", "King". */
    TITLE,
    /** A given name. */
    GIVEN,
    /** A father's or forefather's name: "bin Isa". */
    PATRONYMIC,
    /** A family's, clan's or dynasty's name. */
    FAMILY,
    /** A particle that may be left out or spelled in several ways: "al-". */
    PARTICLE
  }

  /** Creates a part; throws {@link IllegalArgumentException} if it is blank. */
  public NamePart {
    if (text.isBlank()) {
      throw new IllegalArgumentException("name part %s is blank; leave it out".formatted(kind));
    }
  }
}
