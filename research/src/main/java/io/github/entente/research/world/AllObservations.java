package io.github.entente.research.world;

import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Goes through the observations of one source after the other. Flat: an iterator over nested
 * streams would keep all observations of a source in memory.
 */
final class AllObservations extends AbstractSpliterator<SourceObservations.Observation> {
  private final int sources;
  private final IntFunction<SourceObservations> observationsOf;
  private int source;
  private SourceObservations observations;

  AllObservations(int sources, IntFunction<SourceObservations> observationsOf) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.sources = sources;
    this.observationsOf = observationsOf;
    observations = observationsOf.apply(0);
  }

  @Override
  public boolean tryAdvance(Consumer<? super SourceObservations.Observation> action) {
    while (!observations.tryAdvance(action)) {
      if (source + 1 == sources) {
        return false;
      }
      source++;
      observations = observationsOf.apply(source);
    }
    return true;
  }
}
