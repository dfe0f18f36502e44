package io.github.entente.core;

/** What kind of answer an attribute asks for. */
public enum AsksFor {
  /** How things are: what is told as a plan or a wish answers less than what is told as a fact. */
  FACT,
  /**
   * An intention, wish or plan itself, as "what he wants" does: to tell of it as intended or as
   * something to come is to tell it as a fact.
   */
  INTENTION
}
