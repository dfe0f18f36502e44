package io.github.entente.research.algorithm;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.contract.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** A naive program for SLiMFast, which improves one weight after another until none changes. */
@NullUnmarked // maps of names that are all there
final class FeatureReferences {
  private FeatureReferences() {}

  static Reference slimFast(SlimFastParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      Map<String, Double> sigma = new HashMap<>();
      world.sources().forEach(s -> sigma.put(s, 0.0));
      Map<String, Double> weights = new HashMap<>();
      for (int round = 1; round <= rounds; round++) {
        Map<String, Double> right = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (var item : world.items().entrySet()) {
          String name = item.getKey();
          String label = p.labels().get(name);
          double claims = item.getValue().values().stream().mapToInt(Set::size).sum();
          for (var value : item.getValue().entrySet()) {
            double votes = value.getValue().size();
            double others = Math.log(Math.max(1, item.getValue().size() - 1));
            double log = References.sum(value.getValue(), sigma) + votes * others;
            out.believe(name, value.getKey(), round == 1 ? votes / claims : log);
          }
          if (label != null) {
            out.beliefs.get(name).replaceAll((v, x) -> v.equals(label) ? 1.0 : 0.0);
          } else if (round > 1) {
            out.softmax(name, 0);
          }
        }
        for (Claim c : world.claims) {
          if (p.learning() == SlimFast.Learning.ALL_ITEMS || p.labels().containsKey(c.item())) {
            right.merge(c.source(), out.belief(c), Double::sum);
            all.merge(c.source(), 1, Integer::sum);
          }
        }
        climb(world, p, right, all, weights);
        for (String s : world.sources()) {
          sigma.put(s, sigma(s, p, weights));
          out.trust.put(s, 1 / (1 + Math.exp(-sigma.get(s))));
        }
      }
      return out;
    };
  }

  private static void climb(
      World world,
      SlimFastParameters p,
      Map<String, Double> right,
      Map<String, Integer> all,
      Map<String, Double> weights) {
    List<String> names = new ArrayList<>();
    world.sources().forEach(s -> names.add("source " + s));
    names.addAll(p.features().values());
    names.forEach(name -> weights.putIfAbsent(name, 0.0));
    double largest = 1;
    while (largest > 1e-14) {
      largest = 0;
      for (String name : names) {
        double slope = -p.penalty() * weights.get(name);
        double bend = p.penalty();
        for (String s : world.sources()) {
          if (own(s, p).contains(name)) {
            double a = 1 / (1 + Math.exp(-sigma(s, p, weights)));
            slope += right.getOrDefault(s, 0.0) - all.getOrDefault(s, 0) * a;
            bend += all.getOrDefault(s, 0) * 0.25; // the most that it can be: never too far
          }
        }
        weights.merge(name, slope / bend, Double::sum);
        largest = Math.max(largest, Math.abs(slope / bend));
      }
    }
  }

  private static double sigma(String source, SlimFastParameters p, Map<String, Double> weights) {
    double base = Math.log(p.initialAccuracy() / (1 - p.initialAccuracy()));
    return base + References.sum(own(source, p), weights);
  }

  private static List<String> own(String source, SlimFastParameters p) {
    List<String> own = new ArrayList<>();
    own.add("source " + source);
    own.addAll(p.features().get(source));
    return own;
  }
}
