package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.reconcile.bayes.Region;
import io.github.entente.reconcile.bayes.Space;
import java.util.List;

/**
 * The possibilities that the claimed values of one question cut the world into, and where each
 * value lies among them.
 *
 * @param space the prior masses of the possibilities; none of the values covers the last one
 * @param values the distinct values, in canonical order
 * @param chains for each value the nested regions from its coarsest form to the value itself
 */
record ValueSpace(
    Space space, ImmutableList<ClaimValue> values, ImmutableList<List<Region>> chains) {

  /** The region of a value, by its position. */
  Region region(int value) {
    List<Region> chain = chains.get(value);
    return chain.get(chain.size() - 1);
  }
}
