package io.github.entente.core;

/**
 * What an event is in time.
 *
 * @since 0.1.0
 */
public enum EventKind {
  /** Something that happened, or may happen. */
  OCCURRENCE,
  /** Something that holds for a while, such as a relation between actors. */
  STATE,
  /** Something that was said or written. */
  UTTERANCE
}
