package io.github.entente.research.algorithm;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.run.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/** Naive programs for CRH and CATD, on claims of labels or of numbers. */
@NullUnmarked // maps of names that are all there
final class LossReferences {
  private LossReferences() {}

  static Reference crh(CrhParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(source -> out.trust.put(source, 1.0));
      for (int round = 1; round <= rounds; round++) {
        Map<Claim, Double> loss = losses(world, out, p.reading(), p.loss());
        Map<String, Double> means = new TreeMap<>();
        for (String s : world.sources()) {
          double mean = world.claimsOf(s).stream().mapToDouble(loss::get).average().orElseThrow();
          means.put(s, mean + 1e-9);
        }
        double all = means.values().stream().mapToDouble(x -> x).sum();
        means.forEach((s, mean) -> out.trust.put(s, Math.max(0, -Math.log(mean / all))));
      }
      return out;
    };
  }

  static Reference catd(CatdParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(source -> out.trust.put(source, 1.0));
      for (int round = 1; round <= rounds; round++) {
        Map<Claim, Double> loss = losses(world, out, p.reading(), NumericLoss.SQUARED);
        for (String s : world.sources()) {
          int n = world.claimsOf(s).size();
          double sum = world.claimsOf(s).stream().mapToDouble(loss::get).sum();
          double quantile = Catd.quantile(p.significance() / 2, n);
          out.trust.put(s, quantile / Math.max(p.leastLoss() * n, sum));
        }
        double greatest = out.trust.values().stream().mapToDouble(x -> x).max().orElseThrow();
        out.trust.replaceAll((s, w) -> w / greatest);
      }
      return out;
    };
  }

  private static Map<Claim, Double> losses(
      World world, Outcome out, Layout.Reading reading, NumericLoss kind) {
    Map<Claim, Double> losses = new HashMap<>();
    world
        .items()
        .forEach(
            (item, values) -> {
              List<Claim> claims =
                  world.claims.stream().filter(c -> c.item().equals(item)).toList();
              Map<Claim, Double> weights = new HashMap<>();
              claims.forEach(c -> weights.put(c, out.trust.get(c.source())));
              if (weights.values().stream().allMatch(w -> w == 0)) {
                weights.replaceAll((c, w) -> 1.0);
              }
              double total = claims.stream().mapToDouble(weights::get).sum();
              if (reading == Layout.Reading.LABELS) {
                for (String v : values.keySet()) {
                  out.believe(
                      item,
                      v,
                      claims.stream()
                              .filter(c -> c.value().equals(v))
                              .mapToDouble(weights::get)
                              .sum()
                          / total);
                }
                double most =
                    out.beliefs.get(item).values().stream().mapToDouble(x -> x).max().orElse(0);
                String truth =
                    values.keySet().stream()
                        .filter(v -> out.belief(item, v) >= most * (1 - 1e-9))
                        .findFirst()
                        .orElseThrow();
                claims.forEach(c -> losses.put(c, c.value().equals(truth) ? 0.0 : 1.0));
              } else {
                double x =
                    kind == NumericLoss.SQUARED
                        ? claims.stream().mapToDouble(c -> weights.get(c) * number(c)).sum() / total
                        : median(claims, weights, total);
                double mean = claims.stream().mapToDouble(c -> number(c)).average().orElse(0);
                double std =
                    Math.sqrt(
                        claims.stream()
                            .mapToDouble(c -> Math.pow(number(c) - mean, 2))
                            .average()
                            .orElse(0));
                for (Claim c : claims) {
                  double d = Math.abs(number(c) - x);
                  boolean same = values.size() == 1;
                  out.believe(item, c.value(), same ? 1 : 1 / (1 + d / std));
                  losses.put(c, same ? 0 : kind == NumericLoss.SQUARED ? d * d / std : d / std);
                }
              }
            });
    return losses;
  }

  private static double median(List<Claim> claims, Map<Claim, Double> weights, double total) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort((a, b) -> Double.compare(number(a), number(b)));
    double sum = 0;
    for (Claim c : sorted) {
      sum += weights.get(c);
      if (sum >= total * (0.5 - 1e-12)) {
        return number(c);
      }
    }
    throw new AssertionError("the weights do not add up to " + total);
  }

  private static double number(Claim claim) {
    return Double.parseDouble(claim.value());
  }
}
