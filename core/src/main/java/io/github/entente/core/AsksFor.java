package io.github.entente.core;

/**
 * What kind of answer an attribute asks for.
 *
 * @since 0.1.0
 */
public enum AsksFor {
  /** How things are: what is told as a plan or a wish answers less than what is told as a fact. */
  FACT,
  /**
   * An intention, wish or plan itself, as "what he wants" does: to tell of it as intended or as
   * something to come is to tell it as a fact.
   */
  INTENTION,
  /**
   * What somebody says, asks or accuses another of: how the content is hedged, and whether it is a
   * plan or a wish, is a part of what was said, and no doubt that it was said.
   */
  UTTERANCE
}
