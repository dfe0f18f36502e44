package io.github.entente.core;

/**
 * Whether the content is told as a fact of the world or as something else.
 *
 * @since 0.1.0
 */
public enum Realis {
  /** It happened, or was so. */
  ACTUAL,
  /** It is so at the time of speaking. */
  ONGOING,
  /** It is so in general. */
  GENERIC,
  /** Somebody wants it, plans it or demands it. */
  INTENDED,
  /** It is to come. */
  FUTURE,
  /** It is imagined, possible or conditional. */
  HYPOTHETICAL
}
