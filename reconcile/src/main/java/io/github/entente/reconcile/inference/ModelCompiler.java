package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.vote.Bloc;
import io.github.entente.reconcile.vote.Decision;
import io.github.entente.reconcile.vote.Meaning;
import io.github.entente.reconcile.vote.Vote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Turns votes into the numbers that the engine reckons with. */
final class ModelCompiler {
  private final ToIntFunction<ActorId> numbers;
  private final EngineRules rules;

  /**
   * A compiler.
   *
   * @param numbers the number of each source
   */
  ModelCompiler(ToIntFunction<ActorId> numbers, EngineRules rules) {
    this.numbers = numbers;
    this.rules = rules;
  }

  /**
   * The model of what is to be decided on a question.
   *
   * @param part how much of a witness of its own each vote is
   */
  QuestionModel compile(List<Decision> decisions, ToDoubleFunction<Vote> part) {
    Map<ActorId, Integer> positions = new HashMap<>();
    List<Integer> sources = new ArrayList<>();
    ImmutableList.Builder<DecisionModel> models =
        ImmutableList.builderWithExpectedSize(decisions.size());
    for (Decision decision : decisions) {
      List<WitnessVote> votes = new ArrayList<>(decision.votes().size());
      double[] learned = new double[decision.votes().size()];
      for (Vote vote : decision.votes()) {
        Integer position = positions.putIfAbsent(vote.witness(), sources.size());
        if (position == null) {
          position = sources.size();
          sources.add(numbers.applyAsInt(vote.witness()));
        }
        learned[votes.size()] = vote.learned();
        votes.add(vote(decision, vote, position, part.applyAsDouble(vote)));
      }
      models.add(
          DecisionModel.of(
              decision.space(),
              votes,
              learned,
              rules.policy().defaultTrust().mean(),
              rules.policy().falseAlternatives()));
    }
    return new QuestionModel(sources.stream().mapToInt(s -> s).toArray(), models.build());
  }

  private WitnessVote vote(Decision decision, Vote vote, int position, double part) {
    List<Choice> choices = new ArrayList<>(vote.meanings().size());
    for (Meaning meaning : vote.meanings()) {
      choices.add(
          new Choice(
              meaning.share(),
              decision.region(meaning.position()),
              meaning.position().isValue() ? Alternatives.VALUES : Alternatives.CONTRARY,
              meaning.weight()));
    }
    Bloc bloc = vote.bloc();
    return new WitnessVote(position, part, choices, bloc, rules.rule(bloc));
  }
}
