package io.github.entente.research.algorithm;

/**
 * The parameters of an algorithm that has none.
 *
 * @since 0.1.0
 */
public record NoParameters() {
  /** The only value. */
  public static final NoParameters NONE = new NoParameters();
}
