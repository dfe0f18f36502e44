package io.github.entente.reconcile.contract;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;

/** Claims by name, as a naive program would hold them. */
@NullUnmarked // maps of names that are all there
public final class World {
  /**
   * The example of Dong, Berti-Equille and Srivastava, VLDB 2009, table 1: S1 is always right, S4
   * and S5 copy from S3.
   */
  public static final World DONG =
      table(
          List.of("S1", "S2", "S3", "S4", "S5"),
          Map.of(
              "Stonebraker", List.of("MIT", "Berkeley", "MIT", "MIT", "MS"),
              "Dewitt", List.of("MSR", "MSR", "UWisc", "UWisc", "UWisc"),
              "Bernstein", List.of("MSR", "MSR", "MSR", "MSR", "MSR"),
              "Carey", List.of("UCI", "AT&T", "BEA", "BEA", "BEA"),
              "Halevy", List.of("Google", "Google", "UW", "UW", "UW")));

  /** What is true in {@link #DONG}. */
  public static final Map<String, String> DONG_TRUTH =
      Map.of(
          "Stonebraker",
          "MIT",
          "Dewitt",
          "MSR",
          "Bernstein",
          "MSR",
          "Carey",
          "UCI",
          "Halevy",
          "Google");

  /** The small example in the tests of the public Python package "truthdiscovery". */
  public static final World THREE_SOURCES =
      of("s1 x one", "s1 y nine", "s1 z seven", "s2 x one", "s2 y eight", "s3 z seven");

  public final List<Claim> claims;
  public final ValueHierarchy hierarchy;
  private final Map<Claim, Double> weights;
  private final Map<String, Map<String, Set<String>>> items = new TreeMap<>();
  private final Map<String, List<Claim>> bySource = new TreeMap<>();

  public World(Iterable<Claim> claims) {
    this(claims, ValueHierarchy.NONE, Map.of());
  }

  private World(Iterable<Claim> claims, ValueHierarchy hierarchy, Map<Claim, Double> weights) {
    this.hierarchy = hierarchy;
    this.weights = weights;
    Set<Claim> distinct = new LinkedHashSet<>();
    claims.forEach(distinct::add);
    this.claims = List.copyOf(distinct);
    for (Claim claim : this.claims) {
      items
          .computeIfAbsent(claim.item(), name -> new TreeMap<>())
          .computeIfAbsent(claim.value(), name -> new TreeSet<>())
          .add(claim.source());
      bySource.computeIfAbsent(claim.source(), name -> new ArrayList<>()).add(claim);
    }
  }

  public static World of(String... claims) {
    List<Claim> parsed = new ArrayList<>();
    for (String claim : claims) {
      List<String> parts = List.of(claim.split(" ", -1));
      parsed.add(new Claim(parts.get(0), parts.get(1), parts.get(2)));
    }
    return new World(parsed);
  }

  private static World table(List<String> sources, Map<String, List<String>> rows) {
    List<Claim> claims = new ArrayList<>();
    rows.forEach(
        (item, values) -> {
          for (int i = 0; i < sources.size(); i++) {
            claims.add(new Claim(sources.get(i), item, values.get(i)));
          }
        });
    return new World(claims);
  }

  /** A world of up to 8 sources and 12 items; values are small whole numbers, 0 is the truth. */
  public static World random(int seed) {
    Random random = new Random(seed);
    int sources = 1 + random.nextInt(8);
    int items = 1 + random.nextInt(12);
    int wrong = 1 + random.nextInt(4);
    double coverage = 0.2 + 0.8 * random.nextDouble();
    List<Claim> claims = new ArrayList<>();
    for (int s = 0; s < sources; s++) {
      double accuracy = random.nextDouble();
      for (int i = 0; i < items; i++) {
        if (random.nextDouble() < coverage) {
          int value = random.nextDouble() < accuracy ? 0 : 1 + random.nextInt(wrong);
          claims.add(new Claim("s" + s, "i" + i, "" + value));
          if (random.nextInt(20) == 0) {
            claims.add(new Claim("s" + s, "i" + i, "" + random.nextInt(wrong + 1)));
          }
        }
      }
    }
    return new World(claims);
  }

  /** The same claims where some values are more general than others. */
  public World withHierarchy(ValueHierarchy newHierarchy) {
    return new World(claims, newHierarchy, weights);
  }

  /** The same claims, of which some sound less sure than others. */
  public World withWeights(ToDoubleFunction<Claim> weight) {
    Map<Claim, Double> newWeights = new HashMap<>();
    claims.forEach(claim -> newWeights.put(claim, weight.applyAsDouble(claim)));
    return new World(claims, hierarchy, newWeights);
  }

  public double weight(Claim claim) {
    return weights.getOrDefault(claim, 1.0);
  }

  public ClaimTable table() {
    return table(claims);
  }

  /** The table of the same claims, added in an order that depends on the seed. */
  public ClaimTable shuffled(int seed) {
    List<Claim> order = new ArrayList<>(claims);
    Collections.shuffle(order, new Random(seed));
    return table(order);
  }

  public World renamed(
      UnaryOperator<String> source, UnaryOperator<String> item, UnaryOperator<String> value) {
    List<Claim> newClaims = new ArrayList<>();
    Map<Claim, Double> newWeights = new HashMap<>();
    for (Claim c : claims) {
      Claim claim =
          new Claim(source.apply(c.source()), item.apply(c.item()), value.apply(c.value()));
      newClaims.add(claim);
      newWeights.put(claim, weight(c));
    }
    return new World(newClaims, hierarchy, newWeights);
  }

  private ClaimTable table(List<Claim> order) {
    ClaimTableBuilder builder = ClaimTable.builder();
    order.forEach(c -> builder.add(c.source(), c.item(), c.value(), weight(c)));
    return (hierarchy == ValueHierarchy.NONE ? builder : builder.hierarchy(hierarchy)).build();
  }

  public Set<String> sources() {
    return bySource.keySet();
  }

  public Set<String> values() {
    Set<String> names = new TreeSet<>();
    claims.forEach(claim -> names.add(claim.value()));
    return names;
  }

  /** For each item, for each of its values, who claims it. */
  public Map<String, Map<String, Set<String>>> items() {
    return items;
  }

  public List<Claim> claimsOf(String source) {
    return bySource.get(source);
  }

  /** The share that a value has of the claims on an item, given who claims each of its values. */
  public static double share(Map<String, Set<String>> values, String value) {
    double all = values.values().stream().mapToInt(sources -> sources.size()).sum();
    return values.getOrDefault(value, Set.of()).size() / all;
  }
}
