package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableSet;

/**
 * The right value of an item, or several that all count as right.
 *
 * @param <V> the type of the values
 * @param alternatives the right values, at least one
 * @since 0.1.0
 */
public record RightValue<V>(ImmutableSet<V> alternatives) implements RightAnswer<V> {
  /** Checks that there is a right value. */
  public RightValue {
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException(
          "alternatives is empty; give a right value, or leave the item out of the gold standard");
    }
  }

  /**
   * Returns the answer that one value alone is right.
   *
   * @param <V> the type of the value
   * @param value the right value
   * @return the answer
   */
  public static <V> RightValue<V> of(V value) {
    return new RightValue<>(ImmutableSet.of(value));
  }

  @Override
  public boolean accepts(V value) {
    return alternatives.contains(value);
  }
}
