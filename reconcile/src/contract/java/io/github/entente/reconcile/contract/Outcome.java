package io.github.entente.reconcile.contract;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/** Beliefs and trust by name, as a naive program would hold them. */
@NullUnmarked // maps of names that are all there
public final class Outcome {
  public final Map<String, Double> trust = new TreeMap<>();
  public final Map<String, Map<String, Double>> beliefs = new TreeMap<>();

  public double belief(String item, String value) {
    return beliefs.get(item).get(value);
  }

  public double belief(Claim claim) {
    return belief(claim.item(), claim.value());
  }

  public void believe(String item, String value, double belief) {
    beliefs.computeIfAbsent(item, name -> new TreeMap<>()).put(value, belief);
  }

  /** Divides the logarithms that stand in an item's beliefs, and unclaimed values of log 0. */
  public void softmax(String item, double unclaimed) {
    Map<String, Double> scores = beliefs.get(item);
    double greatest = scores.values().stream().mapToDouble(x -> x).max().orElseThrow();
    double shift = unclaimed > 0 ? Math.max(0, greatest) : greatest;
    double sum = scores.values().stream().mapToDouble(x -> Math.exp(x - shift)).sum();
    double all = sum + (unclaimed > 0 ? unclaimed * Math.exp(-shift) : 0);
    scores.replaceAll((value, score) -> Math.exp(score - shift) / all);
  }

  public void divideByGreatest() {
    double greatestTrust = trust.values().stream().mapToDouble(x -> x).max().orElse(0);
    if (greatestTrust > 0) {
      trust.replaceAll((source, x) -> x / greatestTrust);
    }
    double greatest =
        beliefs.values().stream()
            .flatMap(values -> values.values().stream())
            .mapToDouble(x -> x)
            .max()
            .orElse(0);
    if (greatest > 0) {
      beliefs.values().forEach(values -> values.replaceAll((value, x) -> x / greatest));
    }
  }
}
