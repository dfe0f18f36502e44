package io.github.entente.research.algorithm;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;

/** Naive programs for MACE, GTM and LTM. */
@NullUnmarked // maps of names that are all there
final class MoreReferences {
  private MoreReferences() {}

  static Reference mace(MaceParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      Set<String> labels = world.values();
      Map<List<String>, Double> guess = new HashMap<>();
      for (String s : world.sources()) {
        out.trust.put(s, 0.5);
        labels.forEach(l -> guess.put(List.of(s, l), 1.0 / labels.size()));
      }
      for (int round = 1; round <= rounds; round++) {
        Map<List<String>, Double> guessed = new HashMap<>();
        world
            .items()
            .forEach(
                (item, values) -> {
                  Map<String, Double> truth = new HashMap<>();
                  for (String t : labels) {
                    double product = 1;
                    for (var said : values.entrySet()) {
                      for (String s : said.getValue()) {
                        double theta = out.trust.get(s);
                        double knows = said.getKey().equals(t) ? theta : 0;
                        product *= knows + (1 - theta) * guess.get(List.of(s, said.getKey()));
                      }
                    }
                    truth.put(t, product);
                  }
                  double all = truth.values().stream().mapToDouble(x -> x).sum();
                  values.forEach(
                      (v, sources) -> {
                        out.believe(item, v, truth.get(v) / all);
                        for (String s : sources) {
                          double theta = out.trust.get(s);
                          double guesses = (1 - theta) * guess.get(List.of(s, v));
                          double belief = truth.get(v) / all;
                          double ifTrue = guesses / (theta + guesses);
                          guessed.merge(List.of(s, v), belief * ifTrue + 1 - belief, Double::sum);
                        }
                      });
                });
        for (String s : world.sources()) {
          double all =
              labels.stream().mapToDouble(l -> guessed.getOrDefault(List.of(s, l), 0.0)).sum();
          for (String l : labels) {
            double own = guessed.getOrDefault(List.of(s, l), 0.0);
            guess.put(List.of(s, l), (own + p.guessing()) / (all + labels.size() * p.guessing()));
          }
          double n = world.claimsOf(s).size();
          out.trust.put(s, (n - all + p.knowing()) / (n + 2 * p.knowing()));
        }
      }
      return out;
    };
  }

  static Reference gtm(GtmParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(s -> out.trust.put(s, (p.alpha() + 1) / p.beta()));
      for (int round = 1; round <= rounds; round++) {
        Map<Claim, Double> errors = new HashMap<>();
        for (String item : world.items().keySet()) {
          List<Claim> claims = world.claims.stream().filter(c -> c.item().equals(item)).toList();
          double mean = claims.stream().mapToDouble(MoreReferences::number).average().orElseThrow();
          double[] sorted = claims.stream().mapToDouble(MoreReferences::number).sorted().toArray();
          double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
          double variance =
              claims.stream()
                  .mapToDouble(c -> Math.pow(number(c) - mean, 2))
                  .average()
                  .orElseThrow();
          boolean same = world.items().get(item).size() == 1;
          double weighted = p.mean() / p.variance();
          double precision = 1 / p.variance();
          for (Claim c : claims) {
            double x = same ? 0 : (number(c) - median) / Math.sqrt(variance);
            weighted += x * out.trust.get(c.source());
            precision += out.trust.get(c.source());
          }
          for (Claim c : claims) {
            double x = same ? 0 : (number(c) - median) / Math.sqrt(variance);
            double error = Math.abs(x - weighted / precision);
            errors.put(c, error);
            out.believe(item, c.value(), 1 / (1 + error));
          }
        }
        for (String s : world.sources()) {
          double squares =
              world.claimsOf(s).stream().mapToDouble(c -> Math.pow(errors.get(c), 2)).sum();
          int n = world.claimsOf(s).size();
          out.trust.put(s, (2 * (p.alpha() + 1) + n) / (2 * p.beta() + squares));
        }
      }
      return out;
    };
  }

  static Reference ltm(LtmParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      Map<List<String>, Double> logOdds = new HashMap<>();
      for (int round = 1; round <= rounds; round++) {
        Map<List<String>, Double> now = new HashMap<>();
        for (var item : world.items().entrySet()) {
          for (String v : item.getValue().keySet()) {
            List<String> f = List.of(item.getKey(), v);
            if (round == 1) {
              now.put(f, Math.log(p.truePrior() / p.falsePrior()));
              continue;
            }
            double[] likelihood = {p.falsePrior(), p.truePrior()};
            for (String s : speakers(item.getValue())) {
              int o = item.getValue().get(v).contains(s) ? 1 : 0;
              LtmCounts c = p.learned().getOrDefault(s, new LtmCounts(0, 0, 0, 0));
              double[][] prior = {
                {
                  p.sourcePrior().rejections() + c.rejections(),
                  p.sourcePrior().falseAlarms() + c.falseAlarms()
                },
                {p.sourcePrior().misses() + c.misses(), p.sourcePrior().hits() + c.hits()}
              };
              for (int i = 0; i < 2; i++) {
                double[] n = prior[i].clone();
                for (var other : world.items().entrySet()) {
                  if (!speakers(other.getValue()).contains(s)) {
                    continue;
                  }
                  for (var u : other.getValue().entrySet()) {
                    List<String> g = List.of(other.getKey(), u.getKey());
                    if (!g.equals(f)) {
                      double belief = out.belief(g.get(0), g.get(1));
                      n[u.getValue().contains(s) ? 1 : 0] += i == 1 ? belief : 1 - belief;
                    }
                  }
                }
                likelihood[i] *= n[o] / (n[0] + n[1]);
              }
            }
            double fresh = Math.log(likelihood[1] / likelihood[0]);
            now.put(f, (logOdds.get(f) + fresh) / 2);
          }
        }
        logOdds.putAll(now);
        logOdds.forEach((f, x) -> out.believe(f.get(0), f.get(1), 1 / (1 + Math.exp(-x))));
      }
      for (String s : world.sources()) {
        List<Claim> claims = world.claimsOf(s);
        LtmCounts c = p.learned().getOrDefault(s, new LtmCounts(0, 0, 0, 0));
        double hits =
            claims.stream().mapToDouble(out::belief).sum() + p.sourcePrior().hits() + c.hits();
        double all =
            p.sourcePrior().hits()
                + c.hits()
                + p.sourcePrior().falseAlarms()
                + c.falseAlarms()
                + claims.size();
        out.trust.put(s, hits / all);
      }
      return out;
    };
  }

  private static Set<String> speakers(Map<String, Set<String>> values) {
    Set<String> speakers = new TreeSet<>();
    values.values().forEach(speakers::addAll);
    return speakers;
  }

  private static double number(Claim claim) {
    return Double.parseDouble(claim.value());
  }
}
