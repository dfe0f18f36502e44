package io.github.entente.research.evaluate;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.function.Function;

/**
 * Holds the right answers to the items on which methods are measured.
 *
 * <p>Whatever a method predicts for other items is not looked at.
 *
 * @param <A> the kind of answers
 * @param answers the right answer to each item, in the natural order of the items' names, which
 *     makes every metric independent of the order of its input
 * @since 0.1.0
 */
public record GoldStandard<A extends RightAnswer<?>>(ImmutableSortedMap<String, A> answers) {
  /**
   * Returns the gold standard with the given answers.
   *
   * @param <A> the kind of answers
   * @param answers the right answer to each item, in any order
   * @return the gold standard
   */
  public static <A extends RightAnswer<?>> GoldStandard<A> of(Map<String, ? extends A> answers) {
    return new GoldStandard<>(ImmutableSortedMap.copyOf(answers));
  }

  /**
   * Returns the gold standard for the same items with answers of another kind or another tolerance,
   * as in {@code gold.map(RightPaths::generalised)}.
   *
   * @param <B> the new kind of answers
   * @param change makes a new answer of each
   * @return the new gold standard
   */
  public <B extends RightAnswer<?>> GoldStandard<B> map(Function<? super A, ? extends B> change) {
    return of(Maps.transformValues(answers, change::apply));
  }

  /**
   * Returns the number of items.
   *
   * @return the number, at least 0
   */
  public int size() {
    return answers.size();
  }
}
