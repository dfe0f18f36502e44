package io.github.entente.research.algorithm;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.contract.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** A naive program for DART. */
@NullUnmarked // maps of names that are all there
final class DomainReferences {
  private DomainReferences() {}

  static Reference dart(DartParameters p) {
    return (rounds, world) -> {
      Outcome out = new Outcome();
      References.eachValue(world, (item, v, sources) -> out.believe(item, v, p.prior()));
      world.sources().forEach(s -> out.trust.put(s, p.prior()));
      for (int round = 2; round <= rounds; round++) {
        boolean initially = round == 2;
        Map<List<String>, Double> now = new HashMap<>();
        References.eachValue(
            world,
            (item, v, sources) -> {
              double odds = p.prior() / (1 - p.prior());
              Map<String, Set<String>> values = world.items().get(item);
              double size = values.size();
              for (String s : world.sources()) {
                double claimed = values.values().stream().filter(x -> x.contains(s)).count();
                String domain = p.domains().domainOf().apply(item);
                double e = claimed == 0 ? 0 : expertise(world, s, domain, p);
                double r = initially ? p.quality().recall() : recall(world, out, s, domain, p);
                double q =
                    initially ? p.quality().specificity() : specificity(world, out, s, domain, p);
                if (sources.contains(s)) {
                  double c = (1 - (size - claimed) / Math.pow(size, 2)) / claimed;
                  odds *= Math.pow(r / (1 - r), e * c);
                } else if (claimed > 0) {
                  odds *= Math.pow((1 - q) / q, e / Math.pow(size, 2));
                }
              }
              now.put(List.of(item, v), odds / (1 + odds));
            });
        now.forEach((f, belief) -> out.believe(f.get(0), f.get(1), belief));
        References.meanTrust(world, out, x -> x);
      }
      return out;
    };
  }

  private static double expertise(World world, String s, String domain, DartParameters p) {
    double items = 0;
    double covered = 0;
    for (var item : world.items().entrySet()) {
      if (p.domains().domainOf().apply(item.getKey()).equals(domain)) {
        items++;
        covered += item.getValue().values().stream().anyMatch(x -> x.contains(s)) ? 1 : 0;
      }
    }
    return Math.sqrt(1 - Math.pow(p.alpha() * covered / items - 1, 2));
  }

  private static double recall(
      World world, Outcome out, String s, String domain, DartParameters p) {
    double mean =
        world.claimsOf(s).stream()
            .filter(c -> p.domains().domainOf().apply(c.item()).equals(domain))
            .mapToDouble(out::belief)
            .average()
            .orElse(p.quality().recall());
    return p.bounds().clamp(mean);
  }

  private static double specificity(
      World world, Outcome out, String s, String domain, DartParameters p) {
    double mean =
        world.claimsOf(s).stream()
            .map(Claim::item)
            .distinct()
            .filter(item -> p.domains().domainOf().apply(item).equals(domain))
            .flatMap(
                item ->
                    world.items().get(item).entrySet().stream()
                        .filter(value -> !value.getValue().contains(s))
                        .map(value -> 1 - out.belief(item, value.getKey())))
            .mapToDouble(x -> x)
            .average()
            .orElse(p.quality().specificity());
    return p.bounds().clamp(mean);
  }
}
