package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.List;

/** How many independent witnesses some testimony is worth. */
final class EffectiveWitnesses {
  private EffectiveWitnesses() {}

  /**
   * The sum over witnesses of 1 + (d - 1)(1 - dependence), for a witness who is heard through d
   * documents. An unseen common origin is not counted in.
   */
  static double of(List<Testimony> testimonies, double dependence) {
    ImmutableListMultimap<Witness, Testimony> byWitness =
        Multimaps.index(testimonies, Testimony::witness);
    double sum = 0;
    for (Witness witness : byWitness.keySet()) {
      long documents = byWitness.get(witness).stream().map(Testimony::document).distinct().count();
      sum += 1 + (documents - 1) * (1 - dependence);
    }
    return sum;
  }
}
