package io.github.entente.research.algorithm;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.contract.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * Naive programs for the algorithms in which a claim affirms one value and denies the item's
 * others.
 */
@NullUnmarked // maps of names that are all there
final class EstimateReferences {
  /** What one claim says of one candidate. */
  private record Statement(String source, String item, String value, boolean affirms) {}

  private EstimateReferences() {}

  static Reference cosine(double eta) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      List<Statement> statements = statements(world);
      for (int round = 1; round <= rounds; round++) {
        boolean first = round == 1;
        References.eachValue(
            world,
            (item, v, ignored) -> {
              double up = 0;
              double down = 0;
              for (Statement st : of(statements, item, v)) {
                double cube = first ? 0 : Math.pow(out.trust.get(st.source), 3);
                up += st.affirms ? cube : -cube;
                down += cube;
              }
              out.believe(item, v, first ? 1 : clamp(Math.abs(down) > 1e-12 ? up / down : 0));
            });
        for (String source : world.sources()) {
          List<Statement> own = of(statements, source);
          double signed =
              own.stream().mapToDouble(s -> sign(s) * out.belief(s.item, s.value)).sum();
          double squares =
              own.stream().mapToDouble(s -> Math.pow(out.belief(s.item, s.value), 2)).sum();
          double cosine = squares > 0 ? signed / Math.sqrt(own.size() * squares) : 0;
          double start = own.stream().mapToDouble(EstimateReferences::sign).average().orElseThrow();
          out.trust.merge(source, start, (old, unused) -> (1 - eta) * old + eta * cosine);
        }
      }
      return out;
    };
  }

  static Outcome twoEstimates(int rounds, World world) {
    Outcome out = new Outcome();
    List<Statement> statements = statements(world);
    Map<String, Double> eps = new HashMap<>();
    world.sources().forEach(source -> eps.put(source, 0.0));
    for (int round = 1; round <= rounds; round++) {
      Map<List<String>, Double> phi = new HashMap<>();
      References.eachValue(
          world,
          (item, v, ignored) ->
              phi.put(
                  List.of(item, v),
                  of(statements, item, v).stream()
                      .mapToDouble(s -> s.affirms ? 1 - eps.get(s.source) : eps.get(s.source))
                      .average()
                      .orElseThrow()));
      stretch(phi);
      for (String source : world.sources()) {
        eps.put(
            source,
            of(statements, source).stream()
                .mapToDouble(s -> s.affirms ? 1 - phi.get(key(s)) : phi.get(key(s)))
                .average()
                .orElseThrow());
      }
      stretch(eps);
      phi.forEach((key, x) -> out.believe(key.get(0), key.get(1), x));
      eps.forEach((source, x) -> out.trust.put(source, 1 - x));
    }
    return out;
  }

  static Outcome threeEstimates(int rounds, World world) {
    Outcome out = new Outcome();
    List<Statement> statements = statements(world);
    Map<String, Double> eps = new HashMap<>();
    Map<List<String>, Double> delta = new HashMap<>();
    world.sources().forEach(source -> eps.put(source, 0.1));
    References.eachValue(world, (item, v, ignored) -> delta.put(List.of(item, v), 0.1));
    for (int round = 1; round <= rounds; round++) {
      Map<List<String>, Double> phi = new HashMap<>();
      for (List<String> key : delta.keySet()) {
        double sum = 0;
        int n = 0;
        for (Statement s : of(statements, key.get(0), key.get(1))) {
          double wrong = eps.get(s.source) * delta.get(key);
          sum += s.affirms ? 1 - wrong : wrong;
          n++;
        }
        phi.put(key, sum / n);
      }
      stretch(phi);
      for (List<String> key : phi.keySet()) {
        of(statements, key.get(0), key.get(1)).stream()
            .filter(s -> eps.get(s.source) > 1e-9)
            .mapToDouble(s -> (s.affirms ? 1 - phi.get(key) : phi.get(key)) / eps.get(s.source))
            .average()
            .ifPresent(x -> delta.put(key, x));
      }
      stretch(delta);
      for (String source : world.sources()) {
        of(statements, source).stream()
            .filter(s -> delta.get(key(s)) > 1e-9)
            .mapToDouble(
                s -> (s.affirms ? 1 - phi.get(key(s)) : phi.get(key(s))) / delta.get(key(s)))
            .average()
            .ifPresent(x -> eps.put(source, x));
      }
      stretch(eps);
      phi.forEach((key, x) -> out.believe(key.get(0), key.get(1), x));
      eps.forEach((source, x) -> out.trust.put(source, 1 - x));
    }
    return out;
  }

  private static <K> void stretch(Map<K, Double> numbers) {
    numbers.replaceAll((key, x) -> Math.min(1, Math.max(0, x)));
    double least = numbers.values().stream().mapToDouble(x -> x).min().orElse(0);
    double greatest = numbers.values().stream().mapToDouble(x -> x).max().orElse(0);
    if (greatest - least > 1e-12) {
      numbers.replaceAll(
          (key, x) -> (x - least) / (greatest - least) / 2 + (x >= 0.5 - 1e-9 ? 0.5 : 0));
    }
  }

  private static List<Statement> statements(World world) {
    List<Statement> statements = new ArrayList<>();
    for (Claim claim : world.claims) {
      for (String value : world.items().get(claim.item()).keySet()) {
        statements.add(
            new Statement(claim.source(), claim.item(), value, claim.value().equals(value)));
      }
    }
    return statements;
  }

  private static double clamp(double x) {
    return Math.max(-1, Math.min(1, x));
  }

  private static double sign(Statement statement) {
    return statement.affirms ? 1 : -1;
  }

  private static List<String> key(Statement statement) {
    return List.of(statement.item, statement.value);
  }

  private static List<Statement> of(List<Statement> statements, String item, String value) {
    return statements.stream().filter(s -> s.item.equals(item) && s.value.equals(value)).toList();
  }

  private static List<Statement> of(List<Statement> statements, String source) {
    return statements.stream().filter(s -> s.source.equals(source)).toList();
  }
}
