package io.github.entente.core;

/**
 * Whether the last speaker of a claim asserts or denies its value. It negates the content, never
 * the saying: "Iran denied it" is a negative claim with Iran as its speaker.
 *
 * @since 0.1.0
 */
public enum Polarity {
  /** The value is asserted. */
  POSITIVE,
  /** The value is denied: the answer is anything but this. */
  NEGATIVE
}
