package io.github.entente.reconcile.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.table.ClaimTable;
import org.jspecify.annotations.NullUnmarked;

/** An algorithm gives the numbers of a naive program, round by round, on 200 worlds. */
@NullUnmarked // maps of names that are all there
public final class ReferenceComparison {
  private static final int WORLDS = 200;
  private static final int ROUNDS = 4;

  private ReferenceComparison() {}

  /** Fails if trust or beliefs differ after some rounds. */
  public static void equalsItsNaiveReference(AlgorithmCase entry) {
    for (int seed = 1; seed <= WORLDS; seed++) {
      World world = entry.world(World.random(seed));
      ClaimTable table = world.table();
      TruthResult result =
          TruthRunner.DEFAULT.withTolerance(0).withMostRounds(ROUNDS).run(entry.algorithm(), table);
      Outcome expected = entry.reference().after(ROUNDS, world);
      String as = entry.label() + ", seed " + seed;
      for (int source = 0; source < table.sources(); source++) {
        assertClose(
            as + ", trust in " + table.source(source),
            result.trust(source),
            expected.trust.get(table.source(source)));
      }
      expected.beliefs.forEach(
          (item, beliefs) ->
              beliefs.forEach(
                  (value, belief) ->
                      assertClose(
                          as + ", belief in " + item + " = " + value,
                          result.belief(item, value),
                          belief)));
    }
  }

  private static void assertClose(String as, double actual, double expected) {
    assertThat(actual).as(as).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
  }
}
