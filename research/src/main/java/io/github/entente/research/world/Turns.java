package io.github.entente.research.world;

import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Walks through the items about which a source speaks, for itself or in its original's words. */
final class Turns {
  /** Who speaks about which item, and whose statement it is. */
  record Turn(int source, int item, int speaker) {}

  private final int source;
  private final CoveredItems own;
  private final int original;
  private final CoveredItems copied;
  private final IntPredicate repeats;
  private final int end;

  Turns(
      int source,
      CoveredItems own,
      int original,
      CoveredItems copied,
      IntPredicate repeats,
      int items) {
    this.source = source;
    this.own = own;
    this.original = original;
    this.copied = copied;
    this.repeats = repeats;
    this.end = items;
  }

  /** Hands on the next turn; false if there is none any more. */
  boolean tryAdvance(Consumer<? super Turn> action) {
    while (true) {
      int item = Math.min(own.item(), copied.item());
      if (item == end) {
        return false;
      }
      boolean judges = own.item() == item;
      boolean mayRepeat = copied.item() == item;
      if (judges) {
        own.advance();
      }
      if (mayRepeat) {
        copied.advance();
      }
      if (mayRepeat && repeats.test(item)) {
        action.accept(new Turn(source, item, original));
        return true;
      }
      if (judges) {
        action.accept(new Turn(source, item, source));
        return true;
      }
    }
  }
}
