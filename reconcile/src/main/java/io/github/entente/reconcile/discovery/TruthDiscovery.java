package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import java.util.OptionalInt;

/**
 * A truth-discovery algorithm: how beliefs in values follow from trust in sources, and trust from
 * beliefs. This is the interface to implement for an algorithm of one's own; {@link TruthRunner}
 * runs it.
 *
 * <p>A run consists of rounds, a round of one or more passes. In a pass {@link #item} sees each
 * item once, by itself: it reads the state, which is fixed meanwhile, writes the beliefs in the
 * item's candidates, and adds to sums. {@link #next} then turns the sums into the new state. As
 * sums of disjoint sets of items may be added up, the same algorithm runs on one thread, on many,
 * or on a cluster that sends the state to its workers and collects their sums.
 *
 * <p>A round thus ends with beliefs and with the trust that follows from them. The trust that is
 * reported and watched for convergence is column 0 of the state.
 *
 * <p>Implementations are immutable and thread-safe; everything that changes is in the arguments.
 * {@link #item} must not depend on which items it saw before.
 *
 * @since 0.1.0
 */
public interface TruthDiscovery {
  /** The workspace of an algorithm that needs none. */
  Object NO_WORKSPACE = new Object();

  /** Returns the name under which results are reported, such as {@code TruthFinder}. */
  String name();

  /** Returns the parameters, whose text goes into the result. */
  Record parameters();

  /** Returns what the beliefs mean. */
  ScoreScale scale();

  /**
   * Returns how many numbers the algorithm keeps.
   *
   * @param summary the size of the input
   */
  Layout layout(TableSummary summary);

  /** Returns the number of passes in a round, 1 unless overridden. */
  default int passes() {
    return 1;
  }

  /** Returns after how many rounds the result is exact; without such a number, the default. */
  default int exactAfter() {
    return Integer.MAX_VALUE;
  }

  /**
   * Tells whether a last pass follows when the rounds have ended, in which items are judged by the
   * trust that was learned last, and from which nothing is learned. Without it, the default,
   * beliefs are those from which the trust follows.
   */
  default boolean hasFinalPass() {
    return false;
  }

  /**
   * Returns the lasting number of candidates by which those of an item are ranked; without one, the
   * default, they are ranked by belief. An algorithm needs it if its beliefs saturate.
   */
  default OptionalInt rankColumn() {
    return OptionalInt.empty();
  }

  /**
   * Sets the state before the first round. All numbers are 0 before.
   *
   * @param summary the size of the input
   * @param state the state to fill
   */
  void initial(TableSummary summary, SourceState state);

  /**
   * Returns working memory for one thread, for {@link ItemView#workspace}; none unless overridden.
   */
  default Object workspace() {
    return NO_WORKSPACE;
  }

  /**
   * Handles one item.
   *
   * @param item the item, its claims and its beliefs
   * @param pass the pass within the round, from 0
   * @param state the state, to be read only
   * @param sums the sums to add to
   */
  void item(ItemView item, int pass, SourceState state, Accumulator sums);

  /**
   * Replaces the state by the one that follows from a pass.
   *
   * @param pass the pass that has just ended
   * @param total the sums over all items
   * @param state the state that the pass read, to be overwritten where it changes
   */
  void next(int pass, Accumulator total, SourceState state);
}
