package io.github.entente.core;

/**
 * How a witness is himself a party to what he speaks of.
 *
 * @since 0.1.0
 */
public enum Interest {
  /** Not at all. */
  NONE,
  /** It is about himself, as when the accused denies. */
  SELF,
  /** It is about somebody whom he belongs to, or who belongs to him. */
  MEMBER
}
