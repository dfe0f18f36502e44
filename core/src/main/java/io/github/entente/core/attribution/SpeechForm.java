package io.github.entente.core.attribution;

/**
 * How a text renders the words of a speaker.
 *
 * @since 0.1.0
 */
public enum SpeechForm {
  /** In the speaker's own words, between quotation marks. */
  DIRECT_QUOTE,
  /** In the reporter's words. */
  INDIRECT
}
