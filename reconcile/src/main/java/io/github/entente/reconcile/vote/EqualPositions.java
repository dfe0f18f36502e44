package io.github.entente.reconcile.vote;

import io.github.entente.core.Channel;
import io.github.entente.core.Interest;
import io.github.entente.core.id.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All statements by which one witness takes the same position, be it in readings or plainly. */
final class EqualPositions {
  /** What can make a difference between equal positions; names never do. */
  private static final Comparator<Position> MOST_TELLING =
      Comparator.comparing(Position::isSaid)
          .thenComparing(p -> p.statement().isAsserted() == p.isAsserted())
          .thenComparing(p -> p.statement().claim().interest().map(Interest::ordinal).orElse(-1));

  private final List<Position> positions = new ArrayList<>();
  private final Set<DocumentId> inBody = new HashSet<>();
  private long latestStart = Long.MIN_VALUE;
  private double weight;

  /**
   * Adds a position that is equal to those before.
   *
   * @param published when its document was published
   */
  void add(Position position, Published published) {
    positions.add(position);
    latestStart = Math.max(latestStart, published.start());
    weight = Math.max(weight, position.weight());
    if (position.statement().claim().channel() != Channel.HEADLINE) {
      inBody.add(position.statement().document());
    }
  }

  /** The positions, which differ in nothing but who reports them. */
  List<Position> all() {
    return positions;
  }

  /** One of the positions: one that was said rather than one that follows from what was said. */
  Position any() {
    return Collections.max(positions, MOST_TELLING);
  }

  /** How much the strongest of them counts. */
  double weight() {
    return weight;
  }

  /** Whether it is told after all of a document's time of publication. */
  boolean isToldAfter(Published published) {
    return published.end() <= latestStart;
  }

  /** Whether it is told below the headline of a document. */
  boolean isInBodyOf(DocumentId document) {
    return inBody.contains(document);
  }
}
