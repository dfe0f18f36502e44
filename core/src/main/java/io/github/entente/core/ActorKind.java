package io.github.entente.core;

/**
 * What an actor is.
 *
 * @since 0.1.0
 */
public enum ActorKind {
  /** A natural person. */
  PERSON,
  /** A state, as a party to relations and treaties. */
  STATE,
  /** A government or one of its organs, as a speaker or a decider. */
  GOVERNMENT,
  /** An organization, an office or an institution. */
  ORGANIZATION,
  /** A number of people who share something and need not be organized. */
  GROUP,
  /** An outlet or an agency that publishes. */
  MEDIA,
  /** Not known. */
  UNKNOWN
}
