package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The content of what somebody said, as an answer to a question of its own: in "Bahrain accused
 * Iran of provoking the unrest" the question is which part Iran had in the unrest, and the value is
 * "provoked it". It keeps saying apart from being: a claim with this value supports that the words
 * were said, and makes the speaker a witness for their content.
 *
 * <p>What somebody said may be about what another said, up to {@value #MAX_NESTING} deep.
 *
 * @param question what the content is about
 * @param value the answer that the speaker gives
 * @since 0.1.0
 */
public record PropositionValue(
    @JsonProperty(required = true) Question question,
    @JsonProperty(required = true) ClaimValue value)
    implements ClaimValue {

  /** How many propositions may stand inside each other, the outermost one counted. */
  public static final int MAX_NESTING = 32;

  /**
   * Creates a content.
   *
   * @throws IllegalArgumentException if propositions stand inside each other too deep
   */
  public PropositionValue {
    if (ValueType.of(value).nesting(value) >= MAX_NESTING) {
      throw new IllegalArgumentException(
          ("proposition about %s has propositions more than %s deep inside each other; claim the"
                  + " inner ones by themselves, each with its chain of speakers")
              .formatted(question, MAX_NESTING));
    }
  }

  /** The content that answers {@code question} with {@code value}. */
  public static PropositionValue of(Question question, ClaimValue value) {
    return new PropositionValue(question, value);
  }

  @Override
  public ValueType<PropositionValue> type() {
    return ValueType.PROPOSITION;
  }

  @Override
  public String toString() {
    return question + " = " + value;
  }
}
