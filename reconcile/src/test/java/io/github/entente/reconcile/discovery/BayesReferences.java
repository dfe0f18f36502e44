package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.contract.World;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;

/** Naive programs for LabelBayes and SetBayes. */
@NullUnmarked // maps of names that are all there
final class BayesReferences {
  private BayesReferences() {}

  static Reference labelBayes(LabelBayesParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      Set<String> labels = world.values();
      int size = labels.size();
      Map<String, Map<String, Double>> q = new TreeMap<>();
      Map<List<String>, Double> said = new HashMap<>();
      for (int round = 1; round <= rounds; round++) {
        Map<String, Double> shares = new HashMap<>();
        double right = 2;
        double claims = 3;
        if (round > 1) {
          for (String s : world.sources()) {
            right += hits(said, s, labels);
            claims += all(said, s, labels);
          }
        }
        double mean = right / claims;
        for (String j : labels) {
          double row = 0;
          for (String l : labels) {
            double cell = l.equals(j) ? 1 : 0.5;
            for (String s : world.sources()) {
              cell += said.getOrDefault(List.of(s, j, l), 0.0);
            }
            shares.put(j + " " + l, cell);
            row += cell;
          }
          for (String l : labels) {
            shares.put(j + " " + l, shares.get(j + " " + l) / row);
          }
        }
        Map<String, Map<String, Double>> next = new TreeMap<>();
        for (var item : world.items().entrySet()) {
          String name = item.getKey();
          Map<String, Double> learned = new HashMap<>();
          Map<String, Double> stated = new HashMap<>();
          double count = item.getValue().values().stream().mapToInt(Set::size).sum();
          for (String j : labels) {
            if (round == 1) {
              learned.put(j, World.share(item.getValue(), j));
              stated.put(j, learned.get(j));
              continue;
            }
            double prior = 1;
            for (String other : q.keySet()) {
              prior += other.equals(name) ? 0 : q.get(other).get(j);
            }
            prior /= q.size() - 1 + size;
            double product = 1;
            for (var value : item.getValue().entrySet()) {
              String l = value.getKey();
              for (String s : value.getValue()) {
                double sure = world.weight(new Claim(s, name, l));
                Map<String, Double> own = q.get(name);
                double a =
                    (hits(said, s, labels) - sure * own.get(l) + 4 * mean)
                        / (all(said, s, labels) - sure + 4);
                double row = -sure * own.get(j);
                for (String m : labels) {
                  row += said.getOrDefault(List.of(s, j, m), 0.0);
                }
                double coin = l.equals(j) ? a : (1 - a) / (size - 1);
                double pi =
                    (said.getOrDefault(List.of(s, j, l), 0.0)
                            - sure * own.get(j)
                            + p.sharedClaims() * shares.get(j + " " + l)
                            + p.ownClaims() * size * coin)
                        / (row + p.sharedClaims() + p.ownClaims() * size);
                product *= Math.pow(pi, sure);
              }
            }
            learned.put(j, prior * product);
            stated.put(j, prior * Math.pow(product, 1 / (1 + (count - 1) * p.correlation())));
          }
          normalise(learned);
          normalise(stated);
          if (round > 1) {
            learned.replaceAll((j, x) -> (x + q.get(name).get(j)) / 2);
          }
          next.put(name, learned);
          item.getValue().keySet().forEach(v -> out.believe(name, v, stated.get(v)));
        }
        q.putAll(next);
        said.clear();
        for (Claim c : world.claims) {
          for (String j : labels) {
            double times = world.weight(c) * q.get(c.item()).get(j);
            said.merge(List.of(c.source(), j, c.value()), times, Double::sum);
          }
        }
        double rightOfAll = 2;
        double claimsOfAll = 3;
        for (String s : world.sources()) {
          rightOfAll += hits(said, s, labels);
          claimsOfAll += all(said, s, labels);
        }
        for (String s : world.sources()) {
          double hits = hits(said, s, labels) + 4 * rightOfAll / claimsOfAll;
          out.trust.put(s, hits / (all(said, s, labels) + 4));
        }
      }
      return out;
    };
  }

  private static void normalise(Map<String, Double> weights) {
    double all = weights.values().stream().mapToDouble(x -> x).sum();
    weights.replaceAll((j, x) -> x / all);
  }

  private static double hits(Map<List<String>, Double> said, String s, Set<String> labels) {
    return labels.stream().mapToDouble(j -> said.getOrDefault(List.of(s, j, j), 0.0)).sum();
  }

  private static double all(Map<List<String>, Double> said, String s, Collection<String> labels) {
    return labels.stream()
        .flatMap(j -> labels.stream().map(l -> List.of(s, j, l)))
        .mapToDouble(cell -> said.getOrDefault(cell, 0.0))
        .sum();
  }

  static Reference setBayes(SetBayesParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      Map<List<String>, Double> q = new HashMap<>();
      for (int round = 1; round <= rounds; round++) {
        Map<String, double[]> counts = new TreeMap<>(); // hits, misses, false alarms, rejections
        double[] sum = countAll(world, q, counts);
        double recall = (sum[0] + 6) / (sum[0] + sum[1] + 9);
        double fallout = (sum[2] + 1) / (sum[2] + sum[3] + 10);
        Map<List<String>, Double> next = new HashMap<>();
        for (var item : world.items().entrySet()) {
          Set<String> speakers = new TreeSet<>();
          item.getValue().values().forEach(speakers::addAll);
          for (var value : item.getValue().entrySet()) {
            List<String> fact = List.of(item.getKey(), value.getKey());
            if (round == 1) {
              double share = (value.getValue().size() + 0.5) / (speakers.size() + 1);
              next.put(fact, share);
              out.believe(fact.get(0), fact.get(1), share);
              continue;
            }
            double own = q.get(fact);
            double a = 0;
            double b = 0;
            double strongestA = 0;
            double strongestB = 0;
            for (String s : speakers) {
              boolean lists = value.getValue().contains(s);
              double[] n = counts.get(s);
              double t = p.sourceCounts();
              double h = (n[0] - (lists ? own : 0) + t * recall) / (n[0] + n[1] - own + t);
              double f =
                  (n[2] - (lists ? 1 - own : 0) + t * fallout) / (n[2] + n[3] - (1 - own) + t);
              f = Math.min(f, 0.3 * h);
              double sure = world.weight(new Claim(s, fact.get(0), fact.get(1)));
              double x = lists ? sure * Math.log(h / f) : Math.log((1 - f) / (1 - h));
              a += lists ? x : 0;
              b += lists ? 0 : x;
              strongestA = Math.max(strongestA, lists ? x : 0);
              strongestB = Math.max(strongestB, lists ? 0 : x);
            }
            double prior = Math.log(p.prior() / (1 - p.prior()));
            double stated = prior + pooled(a, strongestA, p) - pooled(b, strongestB, p);
            out.believe(fact.get(0), fact.get(1), 1 / (1 + Math.exp(-stated)));
            next.put(fact, (own + 1 / (1 + Math.exp(-(prior + a - b)))) / 2);
          }
        }
        q.putAll(next);
        sum = countAll(world, q, counts);
        recall = (sum[0] + 6) / (sum[0] + sum[1] + 9);
        fallout = (sum[2] + 1) / (sum[2] + sum[3] + 10);
        for (String s : world.sources()) {
          double hits = counts.get(s)[0] + p.sourceCounts() * recall;
          double falseAlarms = counts.get(s)[2] + p.sourceCounts() * fallout;
          out.trust.put(s, hits / (hits + falseAlarms));
        }
      }
      return out;
    };
  }

  private static double pooled(double sum, double strongest, SetBayesParameters p) {
    return sum == 0 ? 0 : sum / (1 + p.correlation() * Math.max(0, sum / strongest - 1));
  }

  private static double[] countAll(
      World world, Map<List<String>, Double> q, Map<String, double[]> counts) {
    counts.clear();
    double[] sum = new double[4];
    world.sources().forEach(s -> counts.put(s, new double[4]));
    q.forEach(
        (fact, belief) -> {
          Map<String, Set<String>> values = world.items().get(fact.get(0));
          Set<String> speakers = new TreeSet<>();
          values.values().forEach(speakers::addAll);
          for (String s : speakers) {
            int lists = values.get(fact.get(1)).contains(s) ? 0 : 1;
            for (double[] count : List.of(counts.get(s), sum)) {
              count[lists] += belief;
              count[2 + lists] += 1 - belief;
            }
          }
        });
    return sum;
  }
}
