package io.github.entente.reconcile.bayes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the witnesses of one question have staked their accuracy on.
 *
 * <p>A witness's accuracy is the probability that the first narrowing step of what it says is
 * right. Saying the same twice is one stake, with the larger weight. If a witness has several
 * different stakes on a question, they share a vote as heavy as the heaviest of them.
 */
final class WitnessVotes {
  /** One witness's stake: the first step of its claims, and the largest weight it was said with. */
  private record Stake(Step step, double weight) {
    double rightness(Posterior posterior, int atoms) {
      return step.stance() == Stance.AFFIRMED
          ? posterior.probability(step.child())
          : posterior.probability(step.child().complement(atoms));
    }
  }

  private final int atoms;
  private final int[] witnesses;
  private final List<List<Stake>> stakes;

  private WitnessVotes(int atoms, int[] witnesses, List<List<Stake>> stakes) {
    this.atoms = atoms;
    this.witnesses = witnesses;
    this.stakes = stakes;
  }

  static WitnessVotes of(QuestionModel model) {
    SortedMap<Integer, List<Stake>> byWitness = new TreeMap<>();
    for (CompiledClaim claim : model.claims()) {
      if (claim.testsWitness()) {
        Stake stake = new Stake(claim.steps.get(0), claim.evidence.weight());
        add(
            byWitness.computeIfAbsent(claim.evidence.witness(), unseen -> new ArrayList<>()),
            stake);
      }
    }
    int[] witnesses = byWitness.keySet().stream().mapToInt(Integer::intValue).toArray();
    Collection<List<Stake>> stakes = byWitness.values();
    return new WitnessVotes(model.space().size(), witnesses, List.copyOf(stakes));
  }

  private static void add(List<Stake> stakes, Stake added) {
    for (int i = 0; i < stakes.size(); i++) {
      Stake known = stakes.get(i);
      if (known.step().equals(added.step())) {
        if (added.weight() > known.weight()) {
          stakes.set(i, added);
        }
        return;
      }
    }
    stakes.add(added);
  }

  /** Returns the witnesses that vote, ascending. */
  int[] witnesses() {
    return witnesses;
  }

  /** Returns the weight of the vote of the witness at a position of {@link #witnesses()}. */
  double weight(int position) {
    return stakes.get(position).stream().mapToDouble(Stake::weight).max().orElse(0);
  }

  /** Returns the probability that the witness at a position of {@link #witnesses()} is right. */
  double rightness(int position, Posterior posterior) {
    double right = 0;
    double weights = 0;
    for (Stake stake : stakes.get(position)) {
      right += stake.weight() * stake.rightness(posterior, atoms);
      weights += stake.weight();
    }
    return Math.min(1, right / weights);
  }
}
