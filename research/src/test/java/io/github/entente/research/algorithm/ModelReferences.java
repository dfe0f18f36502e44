package io.github.entente.research.algorithm;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.contract.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.NullUnmarked;

/** Naive programs for the probabilistic models of single sources. */
@NullUnmarked // maps of names that are all there
final class ModelReferences {
  private ModelReferences() {}

  static Reference simpleLca(SimpleLcaParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(source -> out.trust.put(source, p.initialHonesty()));
      for (int round = 1; round <= rounds; round++) {
        world
            .items()
            .forEach(
                (item, values) -> {
                  for (String v : values.keySet()) {
                    double log =
                        overClaims(
                            values,
                            (source, u) -> {
                              double h = out.trust.get(source);
                              return Math.log(u.equals(v) ? h : (1 - h) / (values.size() - 1));
                            });
                    out.believe(item, v, log);
                  }
                  out.softmax(item, 0);
                });
        References.meanTrust(world, out, p.bounds()::clamp);
      }
      return out;
    };
  }

  static Reference guessLca(GuessLcaParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(source -> out.trust.put(source, p.initialHonesty()));
      for (int round = 1; round <= rounds; round++) {
        Map<Claim, Double> knew = new HashMap<>();
        world
            .items()
            .forEach(
                (item, values) -> {
                  for (String v : values.keySet()) {
                    double log =
                        overClaims(
                            values,
                            (source, u) -> {
                              double h = out.trust.get(source);
                              double guess = World.share(values, u);
                              return Math.log((u.equals(v) ? h : 0) + (1 - h) * guess);
                            });
                    out.believe(item, v, log);
                  }
                  out.softmax(item, 0);
                  values.forEach(
                      (v, sources) ->
                          sources.forEach(
                              source -> {
                                double h = out.trust.get(source);
                                double known = h / (h + (1 - h) * World.share(values, v));
                                knew.put(new Claim(source, item, v), out.belief(item, v) * known);
                              }));
                });
        for (String source : world.sources()) {
          double mean =
              world.claimsOf(source).stream().mapToDouble(knew::get).average().orElseThrow();
          out.trust.put(source, p.bounds().clamp(mean));
        }
      }
      return out;
    };
  }

  static Reference oneCoin(OneCoinParameters p) {
    return (rounds, world) -> {
      Outcome out = References.vote(1, world);
      int labels = world.values().size();
      for (int round = 1; round <= rounds; round++) {
        if (round > 1) {
          world
              .items()
              .forEach(
                  (item, values) -> {
                    for (String v : values.keySet()) {
                      double log = 0;
                      for (String source : values.get(v)) {
                        double a = out.trust.get(source);
                        log += Math.log(a / ((1 - a) / Math.max(1, labels - 1)));
                      }
                      out.believe(item, v, log);
                    }
                    out.softmax(item, labels - values.size());
                  });
        }
        for (String source : world.sources()) {
          List<Claim> claims = world.claimsOf(source);
          double sum = claims.stream().mapToDouble(out::belief).sum();
          out.trust.put(
              source,
              (sum + p.priorAccuracy() * p.priorClaims()) / (claims.size() + p.priorClaims()));
        }
      }
      return out;
    };
  }

  static Reference dawidSkene(DawidSkeneParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      Map<String, Map<String, Double>> truth = new HashMap<>();
      Map<List<String>, Double> confusion = new HashMap<>();
      Map<String, Double> prior = new HashMap<>();
      Set<String> labels = world.values();
      for (int round = 1; round <= rounds; round++) {
        boolean first = round == 1;
        world
            .items()
            .forEach(
                (item, values) -> {
                  Map<String, Double> p0 = new HashMap<>();
                  for (String j : labels) {
                    double product = first ? 0 : prior.get(j);
                    for (var said : values.entrySet()) {
                      for (String s : said.getValue()) {
                        product *= first ? 1 : confusion.get(List.of(s, j, said.getKey()));
                      }
                    }
                    p0.put(j, first ? World.share(values, j) : product);
                  }
                  double all = p0.values().stream().mapToDouble(x -> x).sum();
                  p0.replaceAll((j, x) -> x / all);
                  truth.put(item, p0);
                  values.keySet().forEach(v -> out.believe(item, v, p0.get(v)));
                });
        for (String j : labels) {
          double sum = truth.values().stream().mapToDouble(t -> t.get(j)).sum();
          prior.put(j, (sum + 1.0 / labels.size()) / (truth.size() + 1));
        }
        for (String s : world.sources()) {
          double trust = 0;
          for (String j : labels) {
            Map<String, Double> said = new HashMap<>();
            for (String l : labels) {
              double wrong = (1 - p.priorAccuracy()) / Math.max(1, labels.size() - 1);
              boolean alone = labels.size() == 1;
              said.put(l, p.priorClaims() * (alone ? 1 : l.equals(j) ? p.priorAccuracy() : wrong));
            }
            world
                .claimsOf(s)
                .forEach(c -> said.merge(c.value(), truth.get(c.item()).get(j), Double::sum));
            double all = said.values().stream().mapToDouble(x -> x).sum();
            said.forEach((l, x) -> confusion.put(List.of(s, j, l), x / all));
            trust += prior.get(j) * said.get(j) / all;
          }
          out.trust.put(s, trust);
        }
      }
      return out;
    };
  }

  private static double overClaims(
      Map<String, Set<String>> values, ToDoubleBiFunction<String, String> term) {
    double sum = 0;
    for (var entry : values.entrySet()) {
      for (String source : entry.getValue()) {
        sum += term.applyAsDouble(source, entry.getKey());
      }
    }
    return sum;
  }
}
