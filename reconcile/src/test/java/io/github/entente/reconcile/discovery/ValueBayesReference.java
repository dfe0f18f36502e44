package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.dependence.WitnessWeights;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** A naive program for ValueBayes. */
@NullUnmarked // maps of names that are all there
final class ValueBayesReference {
  private final ValueBayesParameters p;
  private final WitnessWeights witnesses;
  private final World world;
  private final List<Claim> inOrder = new ArrayList<>();
  private final Outcome out = new Outcome();
  private final Map<String, Double> right = new HashMap<>();
  private final Map<String, Double> all = new HashMap<>();
  private final Map<String, Double> exact = new HashMap<>();
  private final Map<String, Double> truth = new HashMap<>();
  private final Map<String, Double> falsehood = new HashMap<>();
  private double n;

  private ValueBayesReference(ValueBayesParameters p, WitnessWeights witnesses, World world) {
    this.p = p;
    this.witnesses = witnesses;
    this.world = world;
    n = p.falseValues();
    world.items().forEach((item, values) -> inOrder.addAll(claims(item)));
    world.sources().forEach(s -> trust(s, p.sources().accuracy()));
    world.sources().forEach(s -> exact.put(s, 3 / 4.5));
  }

  private void trust(String source, double learned) {
    out.trust.put(
        source, p.sources().known().getOrDefault(source, p.sources().bounds().clamp(learned)));
  }

  private List<Claim> claims(String item) {
    List<Claim> claims = new ArrayList<>();
    world
        .items()
        .get(item)
        .forEach((v, sources) -> sources.forEach(s -> claims.add(new Claim(s, item, v))));
    return claims;
  }

  private double witness(Claim claim) {
    return witnesses.of(inOrder.indexOf(claim));
  }

  private double witnesses(String item, String value) {
    return claims(item).stream()
        .filter(c -> c.value().equals(value))
        .mapToDouble(this::witness)
        .sum();
  }

  private boolean general(String item, String u, String v) {
    return !u.equals(v) && world.hierarchy.generalizes(item, u, v);
  }

  /** The probability that a value is true: that it is the truth, or more general. */
  private double right(String item, String u) {
    return world.items().get(item).keySet().stream()
        .filter(v -> v.equals(u) || general(item, u, v))
        .mapToDouble(v -> out.belief(item, v))
        .sum();
  }

  static Reference of(ValueBayesParameters p, WitnessWeights witnesses) {
    return (rounds, world) -> new ValueBayesReference(p, witnesses, world).after(rounds);
  }

  private Outcome after(int rounds) {
    for (int round = 1; round <= rounds; round++) {
      for (String item : world.items().keySet()) {
        judge(item, round);
      }
      learn();
    }
    return out;
  }

  private void judge(String item, int round) {
    Set<String> values = world.items().get(item).keySet();
    Map<Claim, Double> gains = new HashMap<>();
    for (Claim c : claims(item)) {
      double a = out.trust.get(c.source());
      double sure = world.weight(c);
      if (round > 1 && !p.sources().known().containsKey(c.source())) {
        double others = right.get(c.source()) - sure * right(item, c.value());
        a = p.sources().bounds().clamp(others / (all.get(c.source()) - sure));
      }
      double b = 1 / (n + 1);
      a = b + sure * (a - b);
      gains.put(c, Math.log(n * a / (1 - a)) - Math.log(falsehood.getOrDefault(c.value(), 1.0)));
    }
    for (String v : values) {
      long generals = values.stream().filter(u -> general(item, u, v)).count();
      double score = 0;
      for (Claim c : claims(item)) {
        String u = c.value();
        double e = exact.get(c.source());
        double x = 0;
        if (u.equals(v)) {
          x = gains.get(c) + (generals == 0 ? 0 : Math.log(e));
        } else if (general(item, u, v)) {
          x = gains.get(c) + Math.log((1 - e) / generals);
        }
        if (!u.equals(v) && isNear(item, u, v)) {
          x = Math.max(0, Math.log(n / 2));
        }
        score += witness(c) * x;
      }
      double most = values.stream().mapToDouble(u -> witnesses(item, u)).max().orElseThrow();
      double k = 1 / (1 + Math.max(0, most - 1) * p.correlation());
      out.believe(item, v, k * score + Math.log(truth.getOrDefault(v, 1.0)));
    }
    out.softmax(item, Math.max(0.5, n + 1 - values.size()));
  }

  private boolean isNear(String item, String u, String v) {
    if (world.hierarchy != ValueHierarchy.NONE || !isNumeric(item)) {
      return false;
    }
    double first = Double.parseDouble(u);
    double second = Double.parseDouble(v);
    List<Double> numbers =
        world.items().get(item).keySet().stream().map(Double::valueOf).sorted().toList();
    double range = numbers.get(numbers.size() - 1) - numbers.get(0);
    double tolerated = p.tolerance() * Math.max(Math.abs(first), Math.abs(second));
    return Math.abs(first - second) <= Math.min(tolerated, range / 10) + 1e-12;
  }

  private boolean isNumeric(String item) {
    return world.items().get(item).keySet().stream().allMatch(v -> v.matches("-?[0-9.]+"));
  }

  private void learn() {
    Map<Integer, double[]> kinds = new HashMap<>();
    Map<String, Double> saidExactly = new HashMap<>();
    Map<String, Double> saidGenerally = new HashMap<>();
    right.clear();
    all.clear();
    for (Claim c : world.claims) {
      Set<String> values = world.items().get(c.item()).keySet();
      double sure = world.weight(c);
      double belief = out.belief(c);
      boolean isSpecific = values.stream().anyMatch(u -> general(c.item(), u, c.value()));
      right.merge(c.source(), sure * right(c.item(), c.value()), Double::sum);
      all.merge(c.source(), sure, Double::sum);
      saidExactly.merge(c.source(), isSpecific ? sure * belief : 0, Double::sum);
      saidGenerally.merge(c.source(), sure * (right(c.item(), c.value()) - belief), Double::sum);
    }
    for (String s : world.sources()) {
      double[] kind = kinds.computeIfAbsent(kind(all.get(s)), k -> new double[2]);
      kind[0] += right.get(s);
      kind[1] += all.get(s);
    }
    if (world.hierarchy == ValueHierarchy.NONE) {
      n = falseValues();
    } else {
      habits();
    }
    for (String s : world.sources()) {
      double[] kind = kinds.get(kind(all.get(s)));
      double mean =
          (kind[0] + p.sources().groupClaims() * p.sources().accuracy())
              / (kind[1] + p.sources().groupClaims());
      right.merge(s, p.sources().sourceClaims() * mean, Double::sum);
      all.merge(s, p.sources().sourceClaims(), Double::sum);
      trust(s, right.get(s) / all.get(s));
      double e = saidExactly.get(s) + 3;
      exact.put(s, e / (e + saidGenerally.get(s) + 1.5));
    }
  }

  private static int kind(double claims) {
    return claims < 2 ? 0 : Math.min(7, (int) Math.floor(Math.log(claims) / Math.log(2)));
  }

  private double falseValues() {
    double agreeing = 0;
    double pairs = 0;
    for (String item : world.items().keySet()) {
      Set<String> values = world.items().get(item).keySet();
      for (String v : values) {
        double wrong = 0;
        for (String u : values) {
          if (!u.equals(v)) {
            wrong += witnesses(item, u);
            agreeing += out.belief(item, v) * pairs(witnesses(item, u));
          }
        }
        pairs += out.belief(item, v) * pairs(wrong);
      }
    }
    return (pairs + 100) / (agreeing + 100 / p.falseValues());
  }

  private static double pairs(double witnesses) {
    return Math.max(0, witnesses * (witnesses - 1) / 2);
  }

  private void habits() {
    Set<String> values = world.values();
    values.forEach(v -> truth.put(v, p.valueClaims()));
    values.forEach(v -> falsehood.put(v, p.valueClaims()));
    world
        .items()
        .forEach(
            (item, claimed) ->
                claimed.forEach(
                    (v, sources) -> {
                      truth.merge(v, out.belief(item, v), Double::sum);
                      falsehood.merge(v, sources.size() * (1 - right(item, v)), Double::sum);
                    }));
    divideByMean(truth);
    divideByMean(falsehood);
  }

  private static void divideByMean(Map<String, Double> habits) {
    double mean = habits.values().stream().mapToDouble(x -> x).average().orElseThrow();
    habits.replaceAll((v, x) -> x / mean);
  }
}
