package io.github.entente.research.evaluate;

/**
 * Says which values answer an item rightly.
 *
 * <p>Ready-made ones are {@link RightValue}, {@link RightSet}, {@link RightInterval} and {@link
 * RightPaths}; a lambda does where values are compared in another way.
 *
 * @param <V> the type of the values, with {@code equals} that says which are the same
 * @since 0.1.0
 */
@FunctionalInterface
public interface RightAnswer<V> {
  /**
   * Tells whether a value is right.
   *
   * @param value a predicted value
   * @return whether it counts as right
   */
  boolean accepts(V value);
}
