package io.github.entente.research.algorithm;

/** The parameters of an algorithm that has none. */
public record NoParameters() {
  /** The only value. */
  public static final NoParameters NONE = new NoParameters();
}
