package io.github.entente.research.algorithm;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** A naive program for TDH. */
@NullUnmarked // maps of names that are all there
final class HierarchyReference {
  private HierarchyReference() {}

  static Reference of(ValueHierarchy hierarchy) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      Map<String, double[]> phi = new HashMap<>();
      world.sources().forEach(s -> phi.put(s, new double[] {0.65, 0.25, 0.1}));
      world
          .items()
          .forEach(
              (item, values) -> {
                double all = values.size();
                for (Set<String> sources : values.values()) {
                  all += sources.size();
                }
                for (var value : values.entrySet()) {
                  out.believe(item, value.getKey(), (value.getValue().size() + 1) / all);
                }
              });
      for (int round = 1; round <= rounds; round++) {
        Map<String, double[]> counts = new HashMap<>();
        world.sources().forEach(s -> counts.put(s, new double[] {2, 2, 1}));
        Map<List<String>, Double> mu = new HashMap<>();
        for (Claim c : world.claims) {
          Set<String> values = world.items().get(c.item()).keySet();
          boolean flat =
              values.stream().allMatch(v -> generals(hierarchy, c.item(), v, values) == 0);
          double[] own = phi.get(c.source());
          Map<String, Double> given = new HashMap<>();
          Map<String, Integer> kinds = new HashMap<>();
          for (String v : values) {
            long g = generals(hierarchy, c.item(), v, values);
            boolean general = !v.equals(c.value()) && hierarchy.generalizes(c.item(), c.value(), v);
            int kind = v.equals(c.value()) ? 0 : general ? 1 : 2;
            double likelihood = flat ? own[0] + own[1] : own[0];
            if (kind == 1) {
              likelihood = own[1] / g;
            } else if (kind == 2) {
              likelihood = own[2] / (values.size() - g - 1);
            }
            kinds.put(v, kind);
            given.put(v, out.belief(c.item(), v) * likelihood);
          }
          double all = given.values().stream().mapToDouble(x -> x).sum();
          for (String v : values) {
            double share = given.get(v) / all;
            mu.merge(List.of(c.item(), v), share, Double::sum);
            double[] count = counts.get(c.source());
            if (flat && kinds.get(v) == 0) {
              count[0] += share * own[0] / (own[0] + own[1]);
              count[1] += share * own[1] / (own[0] + own[1]);
            } else {
              count[kinds.get(v)] += share;
            }
          }
        }
        world
            .items()
            .forEach(
                (item, values) -> {
                  double all =
                      values.keySet().stream().mapToDouble(v -> mu.get(List.of(item, v)) + 1).sum();
                  values
                      .keySet()
                      .forEach(v -> out.believe(item, v, (mu.get(List.of(item, v)) + 1) / all));
                });
        counts.forEach(
            (s, n) -> {
              double all = n[0] + n[1] + n[2];
              phi.put(s, new double[] {n[0] / all, n[1] / all, n[2] / all});
              out.trust.put(s, (n[0] + n[1]) / all);
            });
      }
      return out;
    };
  }

  private static long generals(
      ValueHierarchy hierarchy, String item, String value, Set<String> values) {
    return values.stream()
        .filter(u -> !u.equals(value) && hierarchy.generalizes(item, u, value))
        .count();
  }
}
