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
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.NullUnmarked;

/** A naive program for Accu with copy detection; likelihoods are products, not logarithms. */
@NullUnmarked // maps of names that are all there
final class CopyReference {
  private CopyReference() {}

  static Reference of(double n, double a0, DoubleUnaryOperator accuracy, Copying copying) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(source -> out.trust.put(source, a0));
      for (int round = 1; round <= rounds; round++) {
        Map<Set<String>, Double> dependence = dependence(world, out, round == 1, n, copying);
        world
            .items()
            .forEach(
                (item, values) -> {
                  values.forEach(
                      (v, sources) -> {
                        List<String> order = order(new ArrayList<>(sources), dependence, out.trust);
                        double score = 0;
                        for (int i = 0; i < order.size(); i++) {
                          double a = out.trust.get(order.get(i));
                          double vote = Math.log(n * a / (1 - a));
                          for (String before : order.subList(0, i)) {
                            vote *=
                                1 - copying.share() * dependence.get(Set.of(before, order.get(i)));
                          }
                          score += vote;
                        }
                        out.believe(item, v, score);
                      });
                  out.softmax(item, n + 1 - values.size());
                });
        References.meanTrust(world, out, accuracy);
      }
      return out;
    };
  }

  private static Map<Set<String>, Double> dependence(
      World world, Outcome out, boolean first, double n, Copying copying) {
    Map<String, String> decided = new TreeMap<>();
    out.beliefs.forEach((item, beliefs) -> decided.put(item, top(beliefs)));
    Map<Set<String>, Double> dependence = new HashMap<>();
    List<String> sources = List.copyOf(world.sources());
    for (String s : sources) {
      for (String u : sources) {
        if (s.compareTo(u) >= 0) {
          continue;
        }
        double a = out.trust.get(s);
        double b = out.trust.get(u);
        double c = copying.share();
        double pt = a * b;
        double pf = (1 - a) * (1 - b) / n;
        double pd = 1 - pt - pf;
        double independent = 1 - copying.prior();
        double copies = copying.prior() / 2;
        double copied = copying.prior() / 2;
        for (Claim x : world.claimsOf(s)) {
          for (Claim y : world.claimsOf(u)) {
            if (!x.item().equals(y.item())) {
              continue;
            }
            boolean same = x.value().equals(y.value());
            boolean right = same && !first && x.value().equals(decided.get(x.item()));
            independent *= right ? pt : same ? pf : pd;
            double own = 1 - c;
            copies *= right ? b * c + pt * own : same ? (1 - b) * c + pf * own : pd * own;
            copied *= right ? a * c + pt * own : same ? (1 - a) * c + pf * own : pd * own;
          }
        }
        boolean meet = independent != 1 - copying.prior();
        dependence.put(
            Set.of(s, u), !meet ? 0 : (copies + copied) / (copies + copied + independent));
      }
    }
    return dependence;
  }

  private static String top(Map<String, Double> beliefs) {
    double greatest = beliefs.values().stream().mapToDouble(x -> x).max().orElseThrow();
    return beliefs.entrySet().stream()
        .filter(e -> e.getValue() >= greatest - 1e-9 * greatest)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static List<String> order(
      List<String> left, Map<Set<String>, Double> dependence, Map<String, Double> trust) {
    List<String> order = new ArrayList<>();
    if (left.size() > 1) {
      String a = "";
      String b = "";
      double greatest = -1;
      for (int i = 0; i < left.size(); i++) {
        for (int j = i + 1; j < left.size(); j++) {
          double pair = dependence.get(Set.of(left.get(i), left.get(j)));
          if (pair > greatest + 1e-9 * Math.abs(greatest)) {
            greatest = pair;
            a = left.get(i);
            b = left.get(j);
          }
        }
      }
      order.add(trust.get(b) > trust.get(a) * (1 + 1e-9) ? b : a);
      left.remove(order.get(0));
      while (!left.isEmpty()) {
        String next = "";
        double best = -1;
        for (String s : left) {
          double closest =
              order.stream().mapToDouble(p -> dependence.get(Set.of(p, s))).max().orElseThrow();
          if (closest > best + 1e-9 * Math.abs(best)) {
            best = closest;
            next = s;
          }
        }
        order.add(next);
        left.remove(next);
      }
      return order;
    }
    return left;
  }
}
