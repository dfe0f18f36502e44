package io.github.entente.core.attribution;

/** How one voice renders the words of another. */
public enum SpeechForm {
  /** In the speaker's own words, between quotation marks. */
  DIRECT_QUOTE,
  /** In the reporter's words. */
  INDIRECT
}
