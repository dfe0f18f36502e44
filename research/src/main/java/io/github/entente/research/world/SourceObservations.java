package io.github.entente.research.world;

import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Goes through what a source observes: for itself, or by copying what its original does. */
final class SourceObservations {
  /** A source's claim on an item, and the source that came to it: itself, or the one it copies. */
  record Observation(int source, int item, int author) {}

  private final int source;
  private final CoveredItems own;
  private final int original;
  private final CoveredItems copied;
  private final IntPredicate copies;
  private final int end;

  SourceObservations(
      int source,
      CoveredItems own,
      int original,
      CoveredItems copied,
      IntPredicate copies,
      int items) {
    this.source = source;
    this.own = own;
    this.original = original;
    this.copied = copied;
    this.copies = copies;
    this.end = items;
  }

  /** Hands on the next observation; false if there is none any more. */
  boolean tryAdvance(Consumer<? super Observation> action) {
    while (true) {
      int item = Math.min(own.item(), copied.item());
      if (item == end) {
        return false;
      }
      boolean covers = own.item() == item;
      boolean mayCopy = copied.item() == item;
      if (covers) {
        own.advance();
      }
      if (mayCopy) {
        copied.advance();
      }
      if (mayCopy && copies.test(item)) {
        action.accept(new Observation(source, item, original));
        return true;
      }
      if (covers) {
        action.accept(new Observation(source, item, source));
        return true;
      }
    }
  }
}
