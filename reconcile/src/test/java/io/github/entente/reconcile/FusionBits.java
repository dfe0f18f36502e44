package io.github.entente.reconcile;

import io.github.entente.reconcile.discovery.ScoredValue;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.ArrayList;
import java.util.List;

/** All that a fusion says, to the last bit. */
final class FusionBits {
  private FusionBits() {}

  static List<Object> of(Fusion fusion) {
    ClaimTable table = fusion.table();
    List<Object> bits = new ArrayList<>();
    for (int source = 0; source < table.sources(); source++) {
      bits.add(Double.doubleToLongBits(fusion.trust(source)));
    }
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      bits.add(Double.doubleToLongBits(fusion.probability(candidate)));
    }
    for (int item = 0; item < table.items(); item++) {
      for (ScoredValue scored : fusion.ranking(item)) {
        bits.add(scored.value());
        bits.add(Double.doubleToLongBits(scored.belief()));
      }
    }
    return bits;
  }
}
