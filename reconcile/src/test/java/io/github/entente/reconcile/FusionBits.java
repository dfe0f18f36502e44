package io.github.entente.reconcile;

import io.github.entente.reconcile.discovery.ScoredValue;
import io.github.entente.reconcile.table.ClaimGraph;
import java.util.ArrayList;
import java.util.List;

/** All that a fusion says, to the last bit. */
final class FusionBits {
  private FusionBits() {}

  static List<Object> of(Fusion fusion) {
    ClaimGraph graph = fusion.graph();
    List<Object> bits = new ArrayList<>();
    for (int source = 0; source < graph.sources(); source++) {
      bits.add(Double.doubleToLongBits(fusion.trust(source)));
    }
    for (int candidate = 0; candidate < graph.candidates(); candidate++) {
      bits.add(Double.doubleToLongBits(fusion.probability(candidate)));
    }
    for (int item = 0; item < graph.items(); item++) {
      for (ScoredValue scored : fusion.ranking(item)) {
        bits.add(scored.value());
        bits.add(Double.doubleToLongBits(scored.belief()));
      }
    }
    return bits;
  }
}
