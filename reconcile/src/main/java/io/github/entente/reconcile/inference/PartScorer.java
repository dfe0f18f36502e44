package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.reconcile.bayes.BayesParameters;
import io.github.entente.reconcile.bayes.BetaDistribution;
import io.github.entente.reconcile.bayes.CredibleInterval;
import io.github.entente.reconcile.bayes.CredibleIntervals;
import io.github.entente.reconcile.bayes.Decibans;
import io.github.entente.reconcile.bayes.Posterior;
import io.github.entente.reconcile.bayes.Region;
import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.inference.Part.Option;
import io.github.entente.reconcile.inference.Part.Vote;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Confidence;
import io.github.entente.reconcile.verdict.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Solves one part with the trust in its witnesses, and explains the solution. With g witnesses and
 * c candidates it solves the model once, once for each draw of the intervals, and once for each
 * witness.
 */
final class PartScorer {
  /** What a value needs for a more exact one to be preferred to a coarser one. */
  private static final double MORE_PROBABLE_THAN_NOT = 0.5;

  private final Part part;
  private final IntFunction<BetaDistribution> trust;
  private final BayesParameters parameters;
  private final ReconcilePolicy policy;
  private final Posterior posterior;
  private final List<Posterior> without;

  PartScorer(
      Part part,
      IntFunction<BetaDistribution> trust,
      BayesParameters parameters,
      ReconcilePolicy policy) {
    this.part = part;
    this.policy = policy;
    this.trust = trust;
    this.parameters = parameters;
    this.posterior = part.model().solve(this::accuracy, parameters);
    this.without = new ArrayList<>();
    for (int group = 0; group < part.model().groups().size(); group++) {
      without.add(part.model().without(group).solve(this::accuracy, parameters));
    }
  }

  private double accuracy(int witness) {
    return trust.apply(witness).mean();
  }

  /** All candidates, the best one first and the others by falling probability. */
  PartResult score() {
    List<CredibleInterval> intervals =
        CredibleIntervals.of(
            part.model(),
            trust,
            Inference.distribution(policy.refinement()),
            parameters,
            part.options().stream().map(Option::region).toList());
    int best = best();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < part.options().size(); i++) {
      candidates.add(candidate(part.options().get(i), intervals.get(i)));
    }
    Option first = part.options().get(best);
    Candidate winner = candidates.remove(best);
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.probability())
            .thenComparing(c -> c.value().toString()));
    candidates.add(0, winner);
    int last = part.model().space().size() - 1;
    return new PartResult(
        ImmutableList.copyOf(candidates), strongestAgainst(first), posterior.probability(last));
  }

  /** The most exact option that is more probable than not, or else the most probable one. */
  private int best() {
    int best = -1;
    for (int i = 0; i < part.options().size(); i++) {
      Region region = part.options().get(i).region();
      if (probability(i) > MORE_PROBABLE_THAN_NOT
          && (best < 0 || isMoreExact(region, part.options().get(best).region()))) {
        best = i;
      }
    }
    if (best < 0) {
      best = 0;
      for (int i = 1; i < part.options().size(); i++) {
        if (probability(i) > probability(best)) {
          best = i;
        }
      }
    }
    return best;
  }

  private boolean isMoreExact(Region a, Region b) {
    return part.model().space().mass(a) < part.model().space().mass(b);
  }

  private double probability(int option) {
    return posterior.probability(part.options().get(option).region());
  }

  private Candidate candidate(Option option, CredibleInterval interval) {
    Region region = option.region();
    Confidence confidence =
        new Confidence(
            clamp(posterior.probability(region)),
            clamp(interval.low()),
            clamp(interval.high()),
            supporters(region));
    return new Candidate(
        option.value(),
        option.polarity(),
        finer(region),
        confidence,
        claims(vote -> supports(vote, region)),
        claims(vote -> !vote.affirms() && opposes(vote, region)),
        contributions(region));
  }

  private boolean supports(Vote vote, Region region) {
    return region.containsAll(vote.stake(part.model().space()));
  }

  private boolean opposes(Vote vote, Region region) {
    return !region.intersects(vote.stake(part.model().space()));
  }

  private ImmutableList<ClaimValue> finer(Region region) {
    return part.options().stream()
        .filter(o -> !o.region().equals(region) && region.containsAll(o.region()))
        .map(Option::value)
        .collect(ImmutableList.toImmutableList());
  }

  private double supporters(Region region) {
    return EffectiveWitnesses.of(
        part.votes().values().stream()
            .filter(vote -> supports(vote, region))
            .map(Vote::testimony)
            .toList(),
        policy.sharedWitnessDependence());
  }

  private ImmutableList<ClaimId> claims(Predicate<Vote> test) {
    return part.votes().values().stream()
        .filter(test)
        .map(vote -> vote.testimony().claim().id())
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Contribution> contributions(Region region) {
    Region rival = rival(region).orElse(region.complement(part.model().space().size()));
    double[] decibans =
        Decibans.contributions(part.model(), this::accuracy, parameters, region, rival);
    List<Contribution> contributions = new ArrayList<>();
    for (int group = 0; group < decibans.length; group++) {
      Witness witness = part.witnesses().get(group);
      contributions.add(
          new Contribution(
              witness,
              claims(vote -> vote.testimony().witness().equals(witness)),
              decibans[group],
              clamp(without.get(group).probability(region))));
    }
    contributions.sort(
        Comparator.comparingDouble((Contribution c) -> -Math.abs(c.decibans()))
            .thenComparing(Contribution::witness));
    return ImmutableList.copyOf(contributions);
  }

  /** The most probable option that excludes the region. */
  private Optional<Region> rival(Region region) {
    return part.options().stream()
        .map(Option::region)
        .filter(other -> !other.intersects(region))
        .max(
            Comparator.comparingDouble((Region r) -> posterior.probability(r))
                .thenComparing(Comparator.<Region>naturalOrder().reversed()));
  }

  private double strongestAgainst(Option best) {
    return clamp(rival(best.region()).map(posterior::probability).orElse(0.0));
  }

  /** Sums of many atoms can leave the range of probabilities by a rounding error. */
  private static double clamp(double probability) {
    return Math.max(0, Math.min(1, probability));
  }
}
