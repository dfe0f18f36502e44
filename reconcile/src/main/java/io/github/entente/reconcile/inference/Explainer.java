package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.SetValue;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.explain.Contribution;
import io.github.entente.reconcile.explain.ExplainedCandidate;
import io.github.entente.reconcile.hypothesis.LaidOut;
import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.vote.Decision;
import io.github.entente.reconcile.vote.Option;
import io.github.entente.reconcile.vote.Position;
import io.github.entente.reconcile.vote.QuestionDecisions;
import io.github.entente.reconcile.vote.Vote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells what each witness adds to the odds of a candidate. O(votes + cells) for one candidate, and
 * as much again for each of the {@value #MOST_LEFT_OUT} witnesses without whom it is judged again.
 */
final class Explainer {
  /** Without so many witnesses, those who add most, a candidate is judged again. */
  static final int MOST_LEFT_OUT = 3;

  private static final double DECIBANS_IN_NAT = 10 / StrictMath.log(10);

  private final QuestionStep step;
  private final Learning learning;
  private final QuestionDecisions question;
  private final QuestionModel model;
  private final Function<Decision, QuestionModel> otherModels;

  /**
   * An explainer of one question.
   *
   * @param otherModels makes a model of another decision on the question
   */
  Explainer(
      Learning learning, AskedQuestion question, Function<Decision, QuestionModel> otherModels) {
    this.step = learning.newStep();
    this.learning = learning;
    this.question = question.decisions();
    this.model = question.model();
    this.otherModels = otherModels;
  }

  /** Explains a candidate of the question; empty if it is none. */
  Optional<ExplainedCandidate> explain(Candidate candidate) {
    for (int number = 0; number < question.decisions().size(); number++) {
      for (Option option : question.decisions().get(number).options()) {
        if (option.polarity() == candidate.polarity() && option.value().equals(candidate.value())) {
          return Optional.of(explain(candidate, number, option.region()));
        }
      }
    }
    return Optional.empty();
  }

  private ExplainedCandidate explain(Candidate candidate, int number, Region region) {
    Decision decision = question.decisions().get(number);
    DecisionModel decided = model.decisions().get(number);
    step.judge(model.own(), decided, learning.state());
    double prior = Contributions.priorLogit(step.step(), region);
    double[] byVote = Contributions.of(step.step(), decided.votes(), region);
    List<Integer> order = new ArrayList<>();
    for (int vote = 0; vote < byVote.length; vote++) {
      order.add(vote);
    }
    order.sort(
        Comparator.comparingDouble((Integer vote) -> -Math.abs(byVote[vote]))
            .thenComparing(vote -> decision.votes().get(vote).witness()));
    Map<ActorId, Set<ClaimId>> claims = claims(decision);
    ImmutableList.Builder<Contribution> contributions = ImmutableList.builder();
    for (int i = 0; i < order.size(); i++) {
      Vote vote = decision.votes().get(order.get(i));
      contributions.add(
          new Contribution(
              vote.witness(),
              ImmutableList.sortedCopyOf(Objects.requireNonNull(claims.get(vote.witness()))),
              DECIBANS_IN_NAT * byVote[order.get(i)],
              i < MOST_LEFT_OUT
                  ? OptionalDouble.of(without(order.get(i), decision, region))
                  : OptionalDouble.empty()));
    }
    return new ExplainedCandidate(candidate, DECIBANS_IN_NAT * prior, contributions.build());
  }

  /** The probability of a region if a vote were not there. */
  private double without(int vote, Decision decision, Region region) {
    List<Vote> others = new ArrayList<>(decision.votes());
    others.remove(vote);
    QuestionModel rest = otherModels.apply(decision.withVotes(ImmutableList.copyOf(others)));
    step.judge(rest.own(), rest.decisions().get(0), learning.state());
    return step.step().stated(region);
  }

  /** The claims by which each witness speaks on a decision. */
  private Map<ActorId, Set<ClaimId>> claims(Decision decision) {
    Map<ActorId, Set<ClaimId>> claims = new HashMap<>();
    for (Vote vote : decision.votes()) {
      Set<ClaimId> own = claims.computeIfAbsent(vote.witness(), w -> new HashSet<>());
      vote.meanings().forEach(m -> own.add(m.position().statement().claimId()));
    }
    for (Position position : question.positions()) {
      Statement statement = position.statement();
      Set<ClaimId> own = claims.get(statement.witness());
      if (own != null
          && !question.excluded().containsKey(statement)
          && isNamed(position.place(), decision)) {
        own.add(statement.claimId());
      }
    }
    return claims;
  }

  private boolean isNamed(LaidOut place, Decision decision) {
    return place.value() instanceof SetValue set
        ? set.members().stream()
            .map(question.values()::of)
            .anyMatch(member -> isNamed(member, decision))
        : decision.regions().containsKey(place);
  }
}
