package io.github.entente.reconcile.bayes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One question as a trial of its witnesses. A witness who votes on several parts of it has one
 * vote, as heavy and as right as those votes are on average.
 */
final class TrustTrial {
  private final List<QuestionModel> parts;
  private final List<WitnessVotes> votes;
  private final int[] witnesses;

  private TrustTrial(List<QuestionModel> parts, List<WitnessVotes> votes, int[] witnesses) {
    this.parts = parts;
    this.votes = votes;
    this.witnesses = witnesses;
  }

  static TrustTrial of(ModelledQuestion question) {
    // Nobody can vouch for himself: a part with fewer than two witnesses is no trial.
    List<QuestionModel> parts =
        question.parts().stream()
            .filter(part -> WitnessVotes.of(part).witnesses().length > 1)
            .toList();
    List<WitnessVotes> votes = parts.stream().map(WitnessVotes::of).toList();
    int[] witnesses =
        votes.stream()
            .flatMapToInt(v -> Arrays.stream(v.witnesses()))
            .sorted()
            .distinct()
            .toArray();
    return new TrustTrial(parts, votes, witnesses);
  }

  TrustContribution nothing() {
    return new TrustContribution(witnesses);
  }

  /** Returns what the question adds to its witnesses, with the trust they have without it. */
  TrustContribution contribution(int question, LearnedTrust state, BayesParameters parameters) {
    TrustContribution result = nothing();
    int[] counts = new int[witnesses.length];
    for (int part = 0; part < parts.size(); part++) {
      Posterior posterior =
          parts
              .get(part)
              .solve(witness -> state.trustWithout(witness, question).mean(), parameters);
      WitnessVotes vote = votes.get(part);
      for (int position = 0; position < vote.witnesses().length; position++) {
        int witness = Arrays.binarySearch(witnesses, vote.witnesses()[position]);
        double rightness = vote.rightness(position, posterior);
        result.hits[witness] += vote.weight(position) * rightness;
        result.misses[witness] += vote.weight(position) * (1 - rightness);
        counts[witness]++;
      }
    }
    IntStream.range(0, witnesses.length)
        .forEach(
            witness -> {
              result.hits[witness] /= counts[witness];
              result.misses[witness] /= counts[witness];
            });
    return result;
  }
}
