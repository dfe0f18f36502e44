package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.dependence.WitnessWeights;
import io.github.entente.reconcile.table.ValueHierarchy;
import io.github.entente.reconcile.trust.TrustPrior;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/**
 * A naive program for ValueBayes: every sum is written out, every combination of meanings tried.
 */
@NullUnmarked // maps of names that are all there
final class ValueBayesReference {
  private record Meaning(String value, double share, double weight) {}

  private record Vote(String source, double part, List<Meaning> meanings) {
    double learned() {
      return meanings.stream().mapToDouble(m -> m.share * m.weight).sum();
    }
  }

  private record Sums(double right, double all, double checked) {
    Sums plus(double moreRight, double more, double moreChecked) {
      return new Sums(right + moreRight, all + more, checked + moreChecked);
    }
  }

  private static final Sums NONE = new Sums(0, 0, 0);

  private final ValueBayesParameters p;
  private final WitnessWeights witnesses;
  private final World world;
  private final List<Claim> inOrder = new ArrayList<>();
  private final Map<String, List<Vote>> votes = new TreeMap<>();
  private final Outcome stated = new Outcome();
  private final Outcome independent = new Outcome();
  private final Map<String, Sums> sums = new HashMap<>();
  private final Map<String, Double> truth = new HashMap<>();
  private final Map<String, Double> falsehood = new HashMap<>();
  private double pairs;
  private double agreeing;
  private double pseudoClaims;
  private int round;

  private ValueBayesReference(ValueBayesParameters p, WitnessWeights witnesses, World world) {
    this.p = p;
    this.witnesses = witnesses;
    this.world = world;
    this.pseudoClaims = p.sources().prior().claims();
    world.items().forEach((item, values) -> inOrder.addAll(claims(item)));
    world.items().keySet().forEach(item -> votes.put(item, votes(item)));
    world.sources().forEach(s -> stated.trust.put(s, given(s, p.sources().prior()).mean()));
  }

  static Reference of(ValueBayesParameters p, WitnessWeights witnesses) {
    return (rounds, world) -> new ValueBayesReference(p, witnesses, world).after(rounds);
  }

  private TrustPrior given(String source, TrustPrior otherwise) {
    return p.sources().given().getOrDefault(source, otherwise);
  }

  private boolean isGiven(String source) {
    return p.sources().given().containsKey(source);
  }

  private List<Claim> claims(String item) {
    List<Claim> claims = new ArrayList<>();
    values(item).forEach((v, all) -> all.forEach(s -> claims.add(new Claim(s, item, v))));
    return claims;
  }

  private Map<String, Set<String>> values(String item) {
    return world.items().get(item);
  }

  private boolean contains(String item, String u, String v) {
    return u.equals(v) || world.hierarchy.generalizes(item, u, v);
  }

  private List<Vote> votes(String item) {
    Map<String, List<Claim>> bySource = new TreeMap<>();
    claims(item).forEach(c -> bySource.computeIfAbsent(c.source(), s -> new ArrayList<>()).add(c));
    List<Vote> all = new ArrayList<>();
    bySource.forEach((source, claims) -> all.add(vote(source, withoutWider(item, claims))));
    return all;
  }

  private List<Claim> withoutWider(String item, List<Claim> claims) {
    return claims.stream()
        .filter(
            wide ->
                claims.stream()
                    .noneMatch(
                        exact ->
                            !exact.equals(wide)
                                && contains(item, wide.value(), exact.value())
                                && world.weight(exact) >= world.weight(wide)))
        .toList();
  }

  private Vote vote(String source, List<Claim> claims) {
    double sum = claims.stream().mapToDouble(world::weight).sum();
    double part =
        claims.stream()
            .mapToDouble(c -> world.weight(c) / sum * witnesses.of(inOrder.indexOf(c)))
            .sum();
    return new Vote(
        source,
        part,
        claims.stream()
            .map(c -> new Meaning(c.value(), world.weight(c) / sum, world.weight(c)))
            .toList());
  }

  private Outcome after(int rounds) {
    for (round = 1; round <= rounds; round++) {
      votes.keySet().forEach(this::judge);
      learn();
    }
    round = rounds;
    votes.keySet().forEach(this::judge);
    return stated;
  }

  private void judge(String item) {
    boolean hasBefore = round > 1;
    double n = falseValues(item, hasBefore);
    Map<Vote, Double> accuracy = new HashMap<>();
    for (Vote vote : votes.get(item)) {
      accuracy.put(vote, hasBefore ? accuracy(vote.source, item) : stated.trust.get(vote.source));
    }
    Set<String> all = values(item).keySet();
    Map<String, Double> before = new HashMap<>();
    all.forEach(v -> before.put(v, hasBefore ? independent.belief(item, v) : 0));
    for (String v : all) {
      double frequency = Math.log(truth.getOrDefault(v, 1.0));
      stated.believe(item, v, score(item, v, n, accuracy) + frequency);
      double sum = 0;
      for (Vote vote : votes.get(item)) {
        sum += Math.log(odds(item, vote, v, n, accuracy.get(vote))) * vote.part;
      }
      independent.believe(item, v, sum + frequency);
    }
    double unnamed = Math.max(n + 1 - all.size(), Math.min(0.5, (n - 1) / 2));
    stated.softmax(item, unnamed);
    independent.softmax(item, unnamed);
    double step = Math.max(0.1, Math.min(1, 20.0 / round));
    for (String v : all) {
      double now = independent.belief(item, v);
      independent.believe(item, v, step * now + (1 - step) * before.get(v));
    }
  }

  private double gain(Vote vote, Meaning m, double n, double accuracy) {
    double chance = 1 / (n + 1);
    double a = chance + m.weight * (accuracy - chance);
    double x = Math.log(n * a / (1 - a));
    double prior = chance + m.weight * (p.sources().prior().mean() - chance);
    double least = Math.min(0, Math.log(n * prior / (1 - prior)));
    return (isGiven(vote.source) ? x : Math.max(least, x))
        - Math.log(falsehood.getOrDefault(m.value, 1.0));
  }

  /** What a vote multiplies the odds of a value by, averaged over its meanings. */
  private double odds(String item, Vote vote, String v, double n, double accuracy) {
    double odds = 0;
    for (Meaning m : vote.meanings) {
      odds += m.share * (contains(item, m.value, v) ? Math.exp(gain(vote, m, n, accuracy)) : 1);
    }
    return odds;
  }

  private double score(String item, String v, double n, Map<Vote, Double> accuracy) {
    double combinations = 1;
    for (Vote vote : votes.get(item)) {
      if (vote.meanings.size() > 1) {
        boolean isFlat = world.hierarchy == ValueHierarchy.NONE;
        combinations *=
            1
                + (isFlat
                    ? vote.meanings.stream().map(m -> m.weight).distinct().count()
                    : vote.meanings.size());
      }
    }
    if (combinations > 256) {
      List<double[]> gains = new ArrayList<>();
      for (Vote vote : votes.get(item)) {
        double y = Math.log(odds(item, vote, v, n, accuracy.get(vote)));
        gains.add(new double[] {y, vote.part});
      }
      return pooled(gains, 1) - pooled(gains, -1);
    }
    return Math.log(average(item, v, n, accuracy, 0, List.of()));
  }

  private double average(
      String item,
      String v,
      double n,
      Map<Vote, Double> accuracy,
      int number,
      List<double[]> gains) {
    if (number == votes.get(item).size()) {
      return Math.exp(pooled(gains, 1) - pooled(gains, -1));
    }
    Vote vote = votes.get(item).get(number);
    double average = 0;
    for (Meaning m : vote.meanings) {
      List<double[]> more = new ArrayList<>(gains);
      if (contains(item, m.value, v)) {
        more.add(new double[] {gain(vote, m, n, accuracy.get(vote)), vote.part});
      }
      average += m.share * average(item, v, n, accuracy, number + 1, more);
    }
    return average;
  }

  private double pooled(List<double[]> gains, int sign) {
    double sum = 0;
    double strongest = 0;
    for (double[] gain : gains) {
      sum += Math.max(0, sign * gain[0]) * gain[1];
      strongest = Math.max(strongest, sign * gain[0]);
    }
    return sum == 0 ? 0 : sum / (1 + p.correlation() * Math.max(0, sum / strongest - 1));
  }

  /** How probable it is that a vote is right, and to its source's credit. */
  private double right(String item, Vote vote) {
    double n = p.falseValues();
    double chance = 1 / (n + 1);
    double right = 0;
    for (String v : values(item).keySet()) {
      double meant = 0;
      double odds = 0;
      for (Meaning m : vote.meanings) {
        double a = chance + m.weight * (p.sources().prior().mean() - chance);
        boolean isMeant = contains(item, m.value, v);
        meant += isMeant ? m.share * n * a / (1 - a) : 0;
        odds += m.share * (isMeant ? n * a / (1 - a) : 1);
      }
      right += independent.belief(item, v) * meant / odds;
    }
    return right;
  }

  private double witnesses(String item, String value) {
    return votes.get(item).stream()
        .flatMap(
            vote ->
                vote.meanings.stream()
                    .filter(m -> m.value.equals(value))
                    .map(m -> m.share * vote.part))
        .mapToDouble(x -> x)
        .sum();
  }

  private double pairs(String item) {
    double expected = 0;
    for (String v : values(item).keySet()) {
      double wrong = 0;
      for (String u : values(item).keySet()) {
        wrong += u.equals(v) ? 0 : witnesses(item, u);
      }
      expected += independent.belief(item, v) * pairs(wrong);
    }
    return expected;
  }

  private double agreeing(String item) {
    double expected = 0;
    for (String v : values(item).keySet()) {
      for (String u : values(item).keySet()) {
        expected += u.equals(v) ? 0 : independent.belief(item, v) * pairs(witnesses(item, u));
      }
    }
    return expected;
  }

  private static double pairs(double witnesses) {
    return Math.max(0, witnesses * (witnesses - 1) / 2);
  }

  private double falseValues(String item, boolean hasBefore) {
    if (world.hierarchy != ValueHierarchy.NONE || !hasBefore) {
      return p.falseValues();
    }
    return Math.max(
        1, (pairs - pairs(item) + 100) / (agreeing - agreeing(item) + 100 / p.falseValues()));
  }

  private void learn() {
    sums.clear();
    pairs = 0;
    agreeing = 0;
    votes.forEach(
        (item, all) -> {
          all.forEach(
              vote ->
                  sums.merge(
                      vote.source, sums(item, vote), (a, b) -> a.plus(b.right, b.all, b.checked)));
          pairs += pairs(item);
          agreeing += agreeing(item);
        });
    frequencies();
    pseudoClaims = 1 / share() - 1;
    world.sources().forEach(s -> stated.trust.put(s, accuracy(s, "")));
  }

  private Sums sums(String item, Vote vote) {
    double right = right(item, vote);
    double a = stated.trust.get(vote.source);
    double checked = Math.max(0, 1 - right * (1 - right) / (a * (1 - a)));
    return NONE.plus(vote.learned() * right, vote.learned(), vote.learned() * checked);
  }

  /** The accuracy of a source, without what an item adds. */
  private double accuracy(String source, String withoutItem) {
    Sums others = others(source, withoutItem);
    if (isGiven(source)) {
      TrustPrior own = given(source, p.sources().prior());
      return (others.right + own.right()) / (others.all + own.claims());
    }
    double mean = classMean(kind(sums.get(source).all), withoutItem);
    double a = (others.right + pseudoClaims * mean) / (others.all + pseudoClaims);
    return Math.min(0.99, Math.max(0.05, a));
  }

  private Sums others(String source, String withoutItem) {
    Sums others = sums.get(source);
    for (Vote vote : votes.getOrDefault(withoutItem, List.of())) {
      if (vote.source.equals(source)) {
        double learned = vote.learned();
        others = others.plus(-learned * right(withoutItem, vote), -learned, 0);
      }
    }
    return others;
  }

  private double classMean(int kind, String withoutItem) {
    Sums sum = NONE.plus(1000 * p.sources().prior().mean(), 1000, 0);
    for (String s : world.sources()) {
      if (kind(sums.get(s).all) == kind && !isGiven(s)) {
        Sums others = others(s, withoutItem);
        sum = sum.plus(others.right, others.all, 0);
      }
    }
    return sum.right / sum.all;
  }

  /** The share of the variance that is between sources. */
  private double share() {
    Collection<Sums> all =
        world.sources().stream().filter(s -> !isGiven(s)).map(sums::get).toList();
    double spread = 0;
    double sources = 0;
    double checked = 0;
    double squares = 0;
    for (Sums one : all) {
      double mean = classMean(kind(one.all), "");
      spread += one.checked * Math.pow(one.right / one.all - mean, 2) / (mean * (1 - mean));
      sources += Math.min(1, 100 * one.checked / one.all);
      checked += one.checked;
      squares += one.checked * one.checked;
    }
    double others = checked > 0 ? 1 - squares / (checked * checked) : 0;
    double share =
        (Math.max(0, spread - others * sources) + 50 / (p.sources().prior().claims() + 1))
            / (others * checked + 50);
    return Math.min(1 / 3.0, Math.max(1e-4, share));
  }

  private static int kind(double claims) {
    return claims < 2 ? 0 : Math.min(7, (int) Math.floor(Math.log(claims) / Math.log(2)));
  }

  private void frequencies() {
    if (world.hierarchy == ValueHierarchy.NONE) {
      return;
    }
    world.values().forEach(v -> truth.put(v, p.valueClaims()));
    world.values().forEach(v -> falsehood.put(v, p.valueClaims()));
    world
        .items()
        .forEach(
            (item, claimed) ->
                claimed.forEach(
                    (u, sources) -> {
                      double right =
                          claimed.keySet().stream()
                              .filter(v -> contains(item, u, v))
                              .mapToDouble(v -> independent.belief(item, v))
                              .sum();
                      truth.merge(u, independent.belief(item, u), Double::sum);
                      falsehood.merge(u, sources.size() * (1 - right), Double::sum);
                    }));
    divideByMean(truth);
    divideByMean(falsehood);
  }

  private static void divideByMean(Map<String, Double> frequencies) {
    double mean = frequencies.values().stream().mapToDouble(x -> x).average().orElseThrow();
    frequencies.replaceAll((v, x) -> x / mean);
  }
}
