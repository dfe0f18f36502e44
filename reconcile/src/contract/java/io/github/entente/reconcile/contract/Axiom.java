package io.github.entente.reconcile.contract;

import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.ArrayList;
import java.util.List;

/** What one may wish of an algorithm and not all of them give. */
public enum Axiom {
  /** Other names of sources and items, and so another canonical order, give the same numbers. */
  NAMES {
    @Override
    public boolean holds(AlgorithmCase entry) {
      TruthRunner few = TruthRunner.DEFAULT.withMostRounds(4);
      for (int seed = 1; seed <= 60; seed++) {
        World world = entry.world(World.random(seed));
        World other = world.renamed(Axiom::reversed, Axiom::reversed, value -> value);
        TruthResult expected = few.run(entry.algorithm(), world.table());
        TruthResult result = few.run(entry.algorithm(), other.table());
        for (Claim claim : world.claims) {
          String source = reversed(claim.source());
          String item = reversed(claim.item());
          double trust = result.trust(source) - expected.trust(claim.source());
          double belief =
              result.belief(item, claim.value()) - expected.belief(claim.item(), claim.value());
          if (Math.abs(trust) > 1e-8 || Math.abs(belief) > 1e-8) {
            return false;
          }
        }
      }
      return true;
    }
  },
  /** Values that nothing but their texts tells apart are tied. */
  TIES {
    @Override
    public boolean holds(AlgorithmCase entry) {
      World world = World.of("a x 1", "b x 2", "c x 3", "a y 3", "b y 1", "c y 2");
      TruthResult result = TruthRunner.DEFAULT.run(entry.algorithm(), entry.world(world).table());
      return result.best(0).size() == 3 && result.best(1).size() == 3;
    }
  },
  /** Nothing is believed more than what all sources say of one item. */
  UNANIMITY {
    @Override
    public boolean holds(AlgorithmCase entry) {
      for (int seed = 1; seed <= 60; seed++) {
        World world = World.random(seed);
        List<Claim> claims = new ArrayList<>(world.claims);
        world.sources().forEach(source -> claims.add(new Claim(source, "all", "1")));
        ClaimTable table = entry.world(new World(claims)).table();
        TruthResult result = TruthRunner.DEFAULT.withMostRounds(30).run(entry.algorithm(), table);
        double unanimous = result.belief("all", "1");
        for (int candidate = 0; candidate < result.table().candidates(); candidate++) {
          if (result.belief(candidate) > unanimous + 1e-9) {
            return false;
          }
        }
      }
      return true;
    }
  };

  /** Tells whether an algorithm keeps it. */
  public abstract boolean holds(AlgorithmCase entry);

  /** Turns the order of names such as s0 to s7 around. */
  private static String reversed(String name) {
    return (char) ('z' - Integer.parseInt(name.substring(1))) + name;
  }
}
