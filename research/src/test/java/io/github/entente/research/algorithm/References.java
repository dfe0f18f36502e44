package io.github.entente.research.algorithm;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.contract.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.NullUnmarked;

/** Naive programs for votes, for scores that are linked to each other, and for Accu's family. */
@NullUnmarked // maps of names that are all there
final class References {
  private References() {}

  static Outcome vote(int rounds, World world) {
    Outcome out = new Outcome();
    world
        .items()
        .forEach(
            (item, values) -> {
              double all = values.values().stream().mapToInt(sources -> sources.size()).sum();
              values.forEach((v, sources) -> out.believe(item, v, sources.size() / all));
            });
    meanTrust(world, out, x -> x);
    return out;
  }

  static Reference weightedVote(Map<String, Double> weights, double otherWeight) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(s -> out.trust.put(s, weights.getOrDefault(s, otherWeight)));
      eachValue(world, (item, v, sources) -> out.believe(item, v, sum(sources, out.trust)));
      for (Map<String, Double> values : out.beliefs.values()) {
        double all = values.values().stream().mapToDouble(x -> x).sum();
        values.replaceAll((v, x) -> all == 0 ? 1.0 / values.size() : x / all);
      }
      return out;
    };
  }

  /** Sums and AverageLog. */
  static Reference hubs(IntToDoubleFunction factor) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      for (int round = 1; round <= rounds; round++) {
        boolean first = round == 1;
        eachValue(
            world,
            (item, v, sources) -> out.believe(item, v, first ? 0.5 : sum(sources, out.trust)));
        for (String source : world.sources()) {
          List<Claim> claims = world.claimsOf(source);
          double sum = claims.stream().mapToDouble(out::belief).sum();
          out.trust.put(source, sum * factor.applyAsDouble(claims.size()));
        }
        out.divideByGreatest();
      }
      return out;
    };
  }

  static Reference investment(boolean pooled, double growth) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(source -> out.trust.put(source, 1.0));
      for (int round = 1; round <= rounds; round++) {
        Map<String, Double> invested = new HashMap<>();
        out.trust.forEach((s, trust) -> invested.put(s, trust / world.claimsOf(s).size()));
        boolean first = round == 1;
        world
            .items()
            .forEach(
                (item, values) -> {
                  double all = values.values().stream().mapToInt(s -> s.size()).sum();
                  double pool =
                      values.values().stream()
                          .mapToDouble(s -> Math.pow(sum(s, invested), growth))
                          .sum();
                  values.forEach(
                      (v, sources) -> {
                        double h = sum(sources, invested);
                        double grown = Math.pow(h, growth);
                        double start = pooled ? 1.0 / values.size() : sources.size() / all;
                        double later = pooled ? h * grown / pool : grown;
                        out.believe(item, v, first ? start : later);
                      });
                });
        Map<String, Double> trust = new TreeMap<>();
        Map<String, Map<String, java.util.Set<String>>> items = world.items();
        for (Claim c : world.claims) {
          double h = sum(items.get(c.item()).get(c.value()), invested);
          trust.merge(c.source(), out.belief(c) * invested.get(c.source()) / h, Double::sum);
        }
        out.trust.putAll(trust);
        out.divideByGreatest();
      }
      return out;
    };
  }

  static Reference truthFinder(TruthFinderParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(source -> out.trust.put(source, p.initialTrust()));
      for (int round = 1; round <= rounds; round++) {
        Map<String, Double> tau = new HashMap<>();
        out.trust.forEach((s, t) -> tau.put(s, -Math.log(1 - Math.min(t, 1 - 1e-9))));
        eachValue(world, (item, v, sources) -> out.believe(item, v, sum(sources, tau)));
        if (p.similarity() != ValueSimilarity.NONE) {
          support(out, p.similarity(), p.baseSimilarity(), p.influence());
        }
        out.beliefs
            .values()
            .forEach(b -> b.replaceAll((v, x) -> 1 / (1 + Math.exp(-p.damping() * x))));
        meanTrust(world, out, x -> x);
      }
      return out;
    };
  }

  static Reference accu(AccuParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(source -> out.trust.put(source, p.initialAccuracy()));
      for (int round = 1; round <= rounds; round++) {
        Map<String, Double> score = new HashMap<>();
        out.trust.forEach((s, a) -> score.put(s, Math.log(p.falseValues() * a / (1 - a))));
        eachValue(world, (item, v, sources) -> out.believe(item, v, sum(sources, score)));
        if (p.similarity() != ValueSimilarity.NONE) {
          support(out, p.similarity(), 0, p.influence());
        }
        out.beliefs.forEach((item, b) -> out.softmax(item, p.falseValues() + 1 - b.size()));
        meanTrust(world, out, p.bounds()::clamp);
      }
      return out;
    };
  }

  /** From the likelihood itself, not from its closed form. */
  static Reference popAccu(PopAccuParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(source -> out.trust.put(source, p.initialAccuracy()));
      for (int round = 1; round <= rounds; round++) {
        world
            .items()
            .forEach(
                (item, values) -> {
                  double all = values.values().stream().mapToInt(s -> s.size()).sum();
                  values.forEach(
                      (v, own) -> {
                        double log = 0;
                        for (var other : values.entrySet()) {
                          for (String s : other.getValue()) {
                            double a = out.trust.get(s);
                            double popularity = other.getValue().size() / (all - own.size());
                            log +=
                                other.getKey().equals(v)
                                    ? Math.log(a)
                                    : Math.log((1 - a) * popularity);
                          }
                        }
                        out.believe(item, v, log);
                      });
                  out.softmax(item, 0);
                });
        meanTrust(world, out, p.bounds()::clamp);
      }
      return out;
    };
  }

  /** A value with those who claim it. */
  interface ValueAction {
    void accept(String item, String value, java.util.Set<String> sources);
  }

  static void eachValue(World world, ValueAction action) {
    world.items().forEach((item, values) -> values.forEach((v, s) -> action.accept(item, v, s)));
  }

  static double sum(Iterable<String> names, Map<String, Double> numbers) {
    double sum = 0;
    for (String name : names) {
      sum += numbers.get(name);
    }
    return sum;
  }

  static void meanTrust(World world, Outcome out, DoubleUnaryOperator bounds) {
    for (String source : world.sources()) {
      double mean =
          world.claimsOf(source).stream().mapToDouble(out::belief).average().orElseThrow();
      out.trust.put(source, bounds.applyAsDouble(mean));
    }
  }

  private static void support(Outcome out, ValueSimilarity sim, double base, double weight) {
    out.beliefs.forEach(
        (item, beliefs) -> {
          Map<String, Double> alone = new TreeMap<>(beliefs);
          beliefs.replaceAll(
              (v, x) -> {
                double sum = x;
                for (var u : alone.entrySet()) {
                  if (!u.getKey().equals(v)) {
                    sum += weight * u.getValue() * (sim.of(item, u.getKey(), v) - base);
                  }
                }
                return sum;
              });
        });
  }
}
