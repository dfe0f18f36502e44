package io.github.entente.reconcile.inference;

import io.github.entente.core.Polarity;
import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.verdict.Assessment;
import io.github.entente.reconcile.verdict.Interval;
import io.github.entente.reconcile.vote.Decision;
import io.github.entente.reconcile.vote.Option;
import io.github.entente.reconcile.vote.Option.Standing;
import java.util.List;

/**
 * Tells how probable and how well grounded the options of a decision are, at one weighing of its
 * votes. O(cells + pieces) to make; an option's probability is then O(ranges), its assessment
 * O((cells + pieces) log cells).
 */
final class Assessor {
  private final DecisionModel model;
  private final Decision decision;
  private final ItemStep step;
  private final EngineRules rules;
  private final Witnesses witnesses;
  private final BetaLogit[] accuracyOfVote;
  private final double[] stated;
  private final double[] before;

  Assessor(
      DecisionModel model,
      Decision decision,
      ItemStep step,
      BetaLogit[] accuracyOfVote,
      EngineRules rules) {
    this.model = model;
    this.decision = decision;
    this.step = step;
    this.rules = rules;
    this.accuracyOfVote = accuracyOfVote;
    this.witnesses = new Witnesses(decision, rules::rule);
    this.stated = new double[step.cells()];
    this.before = new double[step.cells() + 1];
    for (int cell = 0; cell < stated.length; cell++) {
      stated[cell] = step.stated(cell);
      before[cell + 1] = before[cell] + stated[cell];
    }
  }

  /** The probability of a region, from 0 to 1. */
  double probability(Region region) {
    double sum = 0;
    for (int range = 0; range < region.ranges(); range++) {
      sum += before[region.to(range)] - before[region.from(range)];
    }
    return Math.max(0, Math.min(1, sum));
  }

  /** The probability that the answer is in no value that anybody names, bounds aside. */
  double other() {
    int[] change = new int[step.cells() + 1];
    for (Option option : decision.options()) {
      if (option.standing() == Standing.BOUND) {
        continue;
      }
      Region value =
          option.polarity() == Polarity.POSITIVE
              ? option.region()
              : option.region().complement(step.cells());
      for (int range = 0; range < value.ranges(); range++) {
        change[value.from(range)]++;
        change[value.to(range)]--;
      }
    }
    double other = 0;
    int depth = 0;
    for (int cell = 0; cell < stated.length; cell++) {
      depth += change[cell];
      other += depth == 0 ? stated[cell] : 0;
    }
    return Math.max(0, Math.min(1, other));
  }

  /** How well grounded an option is, where others are its rivals. */
  Assessment assess(Option option, List<Option> others) {
    Region region = option.region();
    Sides sides = Sides.of(stated, step.cells(), region);
    double p = probability(region);
    Interval interval = widened(rules.interval().of(step, model.votes(), sides, accuracyOfVote), p);
    double rival = 0;
    for (Option other : others) {
      if (!other.region().isEmpty() && !other.region().intersects(region)) {
        rival = Math.max(rival, probability(other.region()));
      }
    }
    Witnesses.Stand stand = witnesses.to(region);
    return new Assessment(
        interval,
        rules.status().of(p, rival, interval.low(), stand),
        stand.behind(),
        stand.against());
  }

  /** Sums in another order may differ in the last digits. */
  private static Interval widened(Interval interval, double probability) {
    return interval.contains(probability)
        ? interval
        : new Interval(
            Math.min(interval.low(), probability), Math.max(interval.high(), probability));
  }
}
