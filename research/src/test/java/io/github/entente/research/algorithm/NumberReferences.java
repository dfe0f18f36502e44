package io.github.entente.research.algorithm;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** A naive program for KDEm, which holds all pairs of an item's claims. */
@NullUnmarked // maps of names that are all there
final class NumberReferences {
  private NumberReferences() {}

  static Reference kdem(KdemParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      world.sources().forEach(s -> out.trust.put(s, 1.0));
      for (int round = 1; round <= rounds; round++) {
        Map<String, Double> losses = new HashMap<>();
        double all = 0;
        for (String item : world.items().keySet()) {
          List<Claim> claims = world.claims.stream().filter(c -> c.item().equals(item)).toList();
          double[] x = claims.stream().mapToDouble(c -> Double.parseDouble(c.value())).toArray();
          double[] w = claims.stream().mapToDouble(c -> out.trust.get(c.source())).toArray();
          double total = Arrays.stream(w).sum();
          double median = median(x);
          double h =
              p.bandwidth() * median(Arrays.stream(x).map(y -> Math.abs(y - median)).toArray());
          int n = x.length;
          double[][] apart = new double[n][n]; // 1 - K, as 1 - 2 f + ... is all rounding near 0
          for (int i = 0; i < n; i++) {
            w[i] = total == 0 ? 1.0 / n : w[i] / total;
            for (int j = 0; j < n; j++) {
              double gauss = Math.exp(-Math.pow((x[i] - x[j]) / h, 2) / 2);
              apart[i][j] = x[i] == x[j] ? 0 : h == 0 ? 1 : 1 - gauss;
            }
          }
          double mean = 0;
          for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
              mean += w[i] * w[j] * apart[i][j];
            }
          }
          for (int i = 0; i < n; i++) {
            double lack = 0;
            for (int j = 0; j < n; j++) {
              lack += w[j] * apart[i][j];
            }
            out.believe(item, claims.get(i).value(), 1 - lack);
            double distance = Math.max(0, 2 * lack - mean);
            losses.merge(claims.get(i).source(), distance / n, Double::sum);
            all += distance / n;
          }
        }
        for (String s : world.sources()) {
          double loss = losses.get(s) / world.claimsOf(s).size() + 1e-9;
          out.trust.put(s, Math.max(0, -Math.log(loss / (all + 1e-9))));
        }
      }
      return out;
    };
  }

  private static double median(double[] numbers) {
    double[] sorted = Arrays.stream(numbers).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
