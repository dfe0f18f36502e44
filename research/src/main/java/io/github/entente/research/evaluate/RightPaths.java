package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * The right answer to an item whose values lie in a hierarchy, such as a city, its state and its
 * country.
 *
 * <p>A path names the most specific right value first and then all that contain it, as far up as
 * they say anything: a common root, which is right for every item, does not belong on it.
 *
 * @param <V> the type of the values
 * @param paths the right value with those that contain it, leaf first; several if several values
 *     all count as right; at least one, none of them empty
 * @since 0.1.0
 */
public record RightPaths<V>(ImmutableSet<ImmutableList<V>> paths) implements RightAnswer<V> {
  /** Checks that there is a path and that each has a leaf. */
  public RightPaths {
    if (paths.isEmpty() || paths.contains(ImmutableList.of())) {
      throw new IllegalArgumentException(
          "paths is " + paths + "; give at least one path, and each at least its leaf");
    }
  }

  /**
   * Returns the answer with one path.
   *
   * @param <V> the type of the values
   * @param leafToRoot the right value, then those that contain it, narrowest first; not empty
   * @return the answer
   */
  public static <V> RightPaths<V> of(List<? extends V> leafToRoot) {
    return new RightPaths<>(ImmutableSet.of(ImmutableList.copyOf(leafToRoot)));
  }

  /** Accepts the most specific right value only. */
  @Override
  public boolean accepts(V value) {
    OptionalInt levels = levelsAboveLeaf(value);
    return levels.isPresent() && levels.getAsInt() == 0;
  }

  /**
   * Returns how many levels a value is less specific than the right one.
   *
   * @param value a predicted value
   * @return 0 for a leaf, 1 for what contains it, and so on, on the path where that is least; empty
   *     if the value is on no path
   */
  public OptionalInt levelsAboveLeaf(V value) {
    return paths.stream().mapToInt(path -> path.indexOf(value)).filter(level -> level >= 0).min();
  }

  /**
   * Returns the more lenient answer that also accepts what contains the right value.
   *
   * @return an answer that accepts every value on a path
   */
  public RightAnswer<V> generalised() {
    return value -> levelsAboveLeaf(value).isPresent();
  }
}
