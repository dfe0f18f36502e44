package io.github.entente.reconcile.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Dossier;
import io.github.entente.core.Polarity;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.evidence.StatementReader;
import io.github.entente.reconcile.policy.WeightPolicy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be decided on a question of a small dossier, and how its witnesses vote. */
final class DecidedDossiers {
  private DecidedDossiers() {}

  /** What is to be decided on a question. */
  static QuestionDecisions decide(Dossiers dossiers, Question question) {
    Dossier dossier = dossiers.build();
    return Decisions.on(evidence(dossier, question), new VoteRules(dossier, WeightPolicy.DEFAULT));
  }

  /** What is to be decided on a question as of a time. */
  static QuestionDecisions decideAt(String edtf, Dossiers dossiers, Question question) {
    Dossier dossier = dossiers.build();
    return Decisions.at(
        FuzzyTime.parse(edtf).region(),
        evidence(dossier, question),
        new VoteRules(dossier, WeightPolicy.DEFAULT));
  }

  private static QuestionEvidence evidence(Dossier dossier, Question question) {
    return StatementReader.read(dossier).stream()
        .filter(evidence -> evidence.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  /** The only decision on a question. */
  static Decision only(Dossiers dossier, Question question) {
    List<Decision> decisions = decide(dossier, question).decisions();
    assertThat(decisions).hasSize(1);
    return decisions.get(0);
  }

  /** The decision whether a value is a member. */
  static Decision on(ClaimValue member, QuestionDecisions question) {
    return question.decisions().stream()
        .filter(decision -> decision.options().get(0).value().equals(member))
        .findFirst()
        .orElseThrow();
  }

  /** The vote of a witness. */
  static Vote vote(String witness, Decision decision) {
    return decision.votes().stream()
        .filter(vote -> vote.witness().equals(ActorId.of(witness)))
        .findFirst()
        .orElseThrow();
  }

  /** What each witness says, such as {@code {herald=[2016 1.0 of 1.0]}}: weight and share. */
  static Map<String, List<String>> votes(Decision decision) {
    Map<String, List<String>> votes = new TreeMap<>();
    decision.votes().forEach(vote -> votes.put(vote.witness().value(), meanings(vote)));
    return votes;
  }

  /** What a vote may have meant, such as {@code 2016 1.0 of 1.0}: weight and share. */
  static List<String> meanings(Vote vote) {
    return vote.meanings().stream().map(DecidedDossiers::text).toList();
  }

  private static String text(Meaning meaning) {
    Position position = meaning.position();
    return "%s%s%s %s of %s"
        .formatted(
            position.polarity() == Polarity.POSITIVE ? "" : "not ",
            position.value(),
            position.isBound() ? " bound" : "",
            Math.round(1e6 * meaning.weight()) / 1e6,
            Math.round(1e6 * meaning.share()) / 1e6);
  }
}
