package io.github.entente.research.world;

import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Walks through the turns of one source after the other. One flat walk: an iterator over nested
 * streams would keep all turns of a source in memory.
 */
final class EveryonesTurns extends AbstractSpliterator<Turns.Turn> {
  private final int sources;
  private final IntFunction<Turns> turnsOf;
  private int source;
  private Turns turns;

  EveryonesTurns(int sources, IntFunction<Turns> turnsOf) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.sources = sources;
    this.turnsOf = turnsOf;
    turns = turnsOf.apply(0);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Turns.Turn> action) {
    while (!turns.tryAdvance(action)) {
      if (source + 1 == sources) {
        return false;
      }
      source++;
      turns = turnsOf.apply(source);
    }
    return true;
  }
}
