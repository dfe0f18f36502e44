package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The content of what somebody said, as an answer to a question of its own: in "Bahrain accused
 * Iran of provoking the unrest" the question is which part Iran had in the unrest, and the value is
 * "provoked it". It keeps saying apart from being: a claim with this value supports that the words
 * were said, and makes the speaker a witness for their content.
 *
 * @param question what the content is about
 * @param value the answer that the speaker gives
 */
public record PropositionValue(
    @JsonProperty(required = true) Question question,
    @JsonProperty(required = true) ClaimValue value)
    implements ClaimValue {

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
