package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * The right answer to an item whose answer is a whole set, such as the authors of a book.
 *
 * @param <E> the type of the members
 * @param members the right members; none if the empty set is right
 * @since 0.1.0
 */
public record RightSet<E>(ImmutableSet<E> members) implements RightAnswer<Set<E>> {
  /**
   * Returns the answer with the given members.
   *
   * @param <E> the type of the members
   * @param members the right members, in any order
   * @return the answer
   */
  public static <E> RightSet<E> of(Set<? extends E> members) {
    return new RightSet<>(ImmutableSet.copyOf(members));
  }

  /** Accepts exactly the same members; {@link SetScores} gives credit for a part of them. */
  @Override
  public boolean accepts(Set<E> value) {
    return members.equals(value);
  }
}
