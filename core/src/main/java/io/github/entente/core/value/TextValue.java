package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Free words. Two texts are equal if they differ only in case, white space or Unicode form; whether
 * two other texts mean the same is not known. For labels that exclude each other use {@link
 * ConceptValue}.
 *
 * @param text the words; not blank
 * @since 0.1.0
 */
public record TextValue(@JsonProperty(required = true) String text) implements ClaimValue {

  /** Creates a text; throws {@link IllegalArgumentException} if it is blank. */
  public TextValue {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "text is \"%s\" but must not be blank; leave the claim out if nothing was said"
              .formatted(text));
    }
  }

  /** The value of these words. */
  public static TextValue of(String text) {
    return new TextValue(text);
  }

  @Override
  public ValueType<TextValue> type() {
    return ValueType.TEXT;
  }

  @Override
  public String toString() {
    return text;
  }
}
