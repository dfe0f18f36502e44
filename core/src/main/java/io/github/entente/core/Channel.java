package io.github.entente.core;

/**
 * The part of a document in which a claim stands.
 *
 * @since 0.1.0
 */
public enum Channel {
  /** The headline or the standfirst. */
  HEADLINE,
  /** The running text. */
  BODY,
  /** A caption, whose dates are those of the picture. */
  CAPTION,
  /** The byline, the date line or another statement about the document itself. */
  METADATA,
  /** A remark that the editor put into somebody else's words; the speaker is no witness for it. */
  EDITOR_INSERT
}
