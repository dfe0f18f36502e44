package io.github.entente.reconcile.inference;

import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.vote.Bloc;
import io.github.entente.reconcile.vote.Decision;
import io.github.entente.reconcile.vote.Meaning;
import io.github.entente.reconcile.vote.Vote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Counts the independent witnesses behind an answer and against it.
 *
 * <p>A vote counts as much as what it means does on average. Of votes that hang together by rho,
 * the strongest counts in full and each other one 1 - rho of itself ({@link BlocRule}).
 */
final class Witnesses {
  /** From this share on a reading of an ambiguous text counts as a contradiction. */
  private static final double HALF = 0.5 - 1e-9;

  private static final double ALL = 1 - 1e-9;

  private final List<Vote> votes;
  private final Function<Bloc, BlocRule> rules;
  private final Region[][] meant;
  private final double[] weight;
  private final boolean[] isWhole;
  private final boolean areAlone;

  Witnesses(Decision decision, Function<Bloc, BlocRule> rules) {
    this.votes = decision.votes();
    this.rules = rules;
    this.meant = new Region[votes.size()][];
    this.weight = new double[votes.size()];
    this.isWhole = new boolean[votes.size()];
    boolean alone = true;
    for (int v = 0; v < meant.length; v++) {
      Vote vote = votes.get(v);
      meant[v] = new Region[vote.meanings().size()];
      double shares = 0;
      for (int m = 0; m < meant[v].length; m++) {
        meant[v][m] = decision.region(vote.meanings().get(m).position());
        shares += vote.meanings().get(m).share();
      }
      weight[v] = vote.weight();
      isWhole[v] = shares > ALL;
      alone &= vote.bloc() instanceof Bloc.Alone;
    }
    this.areAlone = alone;
  }

  /**
   * How many witnesses stand how to a region.
   *
   * @param behind those who say that the answer is within it
   * @param disinterestedBehind those of them who are no party to the matter
   * @param excluding those who exclude it, whatever they meant
   * @param perhapsExcluding those of whose texts one reading, with a share of one half or more,
   *     excludes it
   * @param compatible those whose claims of values are compatible with it: who say it, or something
   *     wider, or what overlaps it
   */
  record Stand(
      double behind,
      double disinterestedBehind,
      double excluding,
      double perhapsExcluding,
      double compatible) {

    /** Those against it. */
    double against() {
      return excluding + perhapsExcluding;
    }
  }

  /** How the witnesses stand to a region. O(ranges of what they mean). */
  Stand to(Region region) {
    boolean[] isBehind = new boolean[meant.length];
    boolean[] excludes = new boolean[meant.length];
    boolean[] perhaps = new boolean[meant.length];
    for (int v = 0; v < meant.length; v++) {
      boolean isWithin = isWhole[v];
      boolean isApart = isWhole[v];
      for (int m = 0; m < meant[v].length; m++) {
        boolean touches = meant[v][m].intersects(region);
        isWithin = isWithin && meant[v][m].isWithin(region);
        isApart &= !touches;
        perhaps[v] |= !touches && votes.get(v).meanings().get(m).share() >= HALF;
      }
      isBehind[v] = isWithin;
      excludes[v] = isApart;
      perhaps[v] &= !isApart;
    }
    return new Stand(
        count(v -> isBehind[v]),
        count(v -> isBehind[v] && votes.get(v).isDisinterested()),
        count(v -> excludes[v]),
        count(v -> perhaps[v]),
        count(v -> !excludes[v] && !perhaps[v] && (isBehind[v] || claimsValue(votes.get(v)))));
  }

  private static boolean claimsValue(Vote vote) {
    for (Meaning meaning : vote.meanings()) {
      if (meaning.position().isValue()) {
        return true;
      }
    }
    return false;
  }

  private double count(IntPredicate isCounted) {
    if (areAlone) {
      double sum = 0;
      for (int v = 0; v < weight.length; v++) {
        sum += isCounted.test(v) ? weight[v] : 0;
      }
      return sum;
    }
    List<Vote> counted = new ArrayList<>();
    for (int v = 0; v < weight.length; v++) {
      if (isCounted.test(v)) {
        counted.add(votes.get(v));
      }
    }
    return count(counted, rules);
  }

  /** How many independent witnesses some votes are worth; votes of one witness count once. */
  static double count(Iterable<Vote> votes, Function<Bloc, BlocRule> rules) {
    Map<ActorId, Vote> byWitness = new HashMap<>();
    for (Vote vote : votes) {
      byWitness.merge(vote.witness(), vote, (a, b) -> b.weight() > a.weight() ? b : a);
    }
    Map<Bloc, double[]> strongestAndSum = new LinkedHashMap<>();
    double sum = 0;
    for (Vote vote : votes) {
      if (byWitness.remove(vote.witness(), vote)) {
        double weight = vote.weight();
        if (vote.bloc() instanceof Bloc.Alone) {
          sum += weight;
        } else {
          double[] bloc = strongestAndSum.computeIfAbsent(vote.bloc(), b -> new double[2]);
          bloc[0] = Math.max(bloc[0], weight);
          bloc[1] += weight;
        }
      }
    }
    for (Map.Entry<Bloc, double[]> bloc : strongestAndSum.entrySet()) {
      double[] worth = bloc.getValue();
      sum += rules.apply(bloc.getKey()).together(worth[0], worth[1], 1);
    }
    return sum;
  }
}
